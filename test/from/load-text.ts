import {type Loaded, loadValue} from '../../source/resume/load/index.js';
import {parse} from '../../source/resume/load/parse.js';
import type {FileKind} from '../../source/resume/load/plain-json.js';

/** Reads the text of a résumé file; how it is written is found out where it is not told. */
export function loadText(text: string, kind?: FileKind): Loaded {
	return loadValue(parse(text, kind).value);
}
