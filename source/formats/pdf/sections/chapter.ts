import type {Section} from '../../../resume/sections/index.js';
import type {Resume} from '../../../resume/types.js';
import type {Chapter} from '../layout.js';

/** Makes the chapter of a section; the résumé has only the publications that are to be written. */
export type ChapterFunction = (section: Section, resume: Resume) => Chapter;
