/** The types of a résumé, derived from the schema. Type-only: importing this loads no schema library. */
import type {z} from 'zod';
import type {resumeSchema} from './schema.js';

/** A checked résumé, as `data/resume.json` holds it. */
export type Resume = Readonly<z.infer<typeof resumeSchema>>;
export type News = Resume['news'][number];
export type Publication = Resume['publications'][number];
export type Author = Publication['authors'][number];
export type Project = Resume['projects'][number];
export type Award = Resume['awards'][number];
export type Education = Resume['education'][number];
export type Work = Resume['work'][number];
export type Service = Resume['services'][number];
/** A labelled address that belongs to a publication or a project. */
export type Link = NonNullable<Publication['links']>[number];
