import type {z} from 'zod';
import type {resumeSchema} from './schema.js';

/** What `data/resume.json` holds, checked against the strict schema. Type-only: importing this loads no schema library. */
export type CheckedResume = Readonly<z.infer<typeof resumeSchema>>;
