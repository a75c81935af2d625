import data from '../../data/resume.json' with {type: 'json'};
import type {Resume} from './types.js';

/** The résumé that is bundled with the program. `npm run build` and the tests validate it strictly; here it is assumed to be valid. */
export const ownResume: Resume = data as unknown as Resume;
