import data from '../../data/resume.json' with {type: 'json'};
import type {CheckedResume} from './checked.js';

/** The résumé that the program carries. `npm run build` and the tests check it against the schema; here it is taken as checked. */
export const ownResume = data as unknown as CheckedResume;
