/** The library: the exports of `import … from 'xuhuang'`, as declared in `api.ts`. */
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import * as app from '../app/open-app.js';
import {formatAtom} from '../formats/atom.js';
import {formatBibtex} from '../formats/bibtex.js';
import {formatCsl} from '../formats/csl.js';
import {formatHtml} from '../formats/html.js';
import {formatJson} from '../formats/json.js';
import {formatMarkdown} from '../formats/markdown.js';
import {formatRis} from '../formats/ris.js';
import {formatShort} from '../formats/short.js';
import {formatText} from '../formats/text.js';
import {formatVcard} from '../formats/vcard.js';
import {openHere} from '../local/index.js';
import {LoadError, loadFile, loadValue} from '../local/read-resume.js';
import {runProgram} from '../program.js';
import type {Session} from '../terminal/session.js';
import type {Api} from './api.js';

export {LoadError};

export const loadResume: Api['loadResume'] = async file => {
	const {resume} = await loadFile(typeof file === 'string' ? file : fileURLToPath(file));
	return resume;
};

export const resumeFrom: Api['resumeFrom'] = value => loadValue(value).resume;

export const formats: Api['formats'] = {
	text: formatText,
	short: formatShort,
	markdown: formatMarkdown,
	json: formatJson,
	bibtex: formatBibtex,
	ris: formatRis,
	csl: formatCsl,
	atom: formatAtom,
	vcard: formatVcard,
	html: formatHtml,
};

export const pdf: Api['pdf'] = async (resume, options = {}) => {
	const {formatPdf} = await import('../formats/pdf/index.js');
	return formatPdf(resume, {pages: options});
};

export const run: Api['run'] = (resume, {command} = {}) => runProgram(process, async () => ({...resume, origin: {command}}));

export const open: Api['open'] = async (resume, {command} = {}) => {
	const {ending} = await openHere(process, {...resume, origin: {command}}, {});
	if (ending.kind === 'failed') {
		throw ending.error;
	}
};

export const openApp: Api['openApp'] = (session, resume) => app.openApp(session as Session, resume);
