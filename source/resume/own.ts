import data from '../../data/resume.json' with {type: 'json'};
import type {Resume} from './types.js';

/** The résumé that the program carries. `npm run build` and the tests check it strictly; here it is taken as checked. */
export const ownResume: Resume = data as unknown as Resume;
