import {ownResume} from '../../source/resume/own.js';
import {type Section, sections} from '../../source/resume/sections/index.js';

/** The non-empty sections of the bundled résumé, in order. */
export const ownSections: readonly Section[] = sections.filter(section => section.items(ownResume).length > 0);
