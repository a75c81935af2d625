import {ownResume} from '../../source/resume/own.js';
import {type Section, sections} from '../../source/resume/sections/index.js';

/** The sections that the résumé has something in, in their order. */
export const ownSections: readonly Section[] = sections.filter(section => section.items(ownResume).length > 0);
