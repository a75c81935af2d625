import {bibtexEntry} from '../../formats/bibtex.js';
import {commandOf, exportCommand} from '../../formats/export-command.js';
import {type Block, heading, paragraph} from '../../resume/block.js';
import {updatedWords} from '../../resume/dates.js';
import {languageOf, original} from '../../resume/localized.js';
import {referencesOf} from '../../resume/references.js';
import type {Item, SectionId} from '../../resume/sections/index.js';
import type {Publication, Resume} from '../../resume/types.js';
import {withLinks} from './links.js';
import type {LinkBlock} from './text.js';

/** All of an item, with its words as links to what belongs to it; of a publication, its BibTeX entry too. */
export function detailBlocks(section: SectionId, item: Item, resume: Resume, publication: Publication | undefined): LinkBlock[] {
	const group: Block[] = item.group ? [{spans: [{text: item.group, meaning: 'quiet'}]}] : [];
	const blocks = withLinks([...group, ...item.detail], item.links ?? [], referencesOf(section, item, resume));
	return [
		...blocks,
		...(publication ? bibtexBlocks(publication, resume) : []),
		...(section === 'about' ? asOf(resume) : []),
		...(section === 'contact' && item.id === 'statement' ? asFileBlocks(resume) : []),
	];
}

/** What a recruiter keeps or passes on. */
const filedFormats = ['pdf', 'text', 'html', 'json', 'vcard'] as const;

/** Under the statement, which invites to write: how to keep the résumé as a file. */
function asFileBlocks(resume: Resume): Block[] {
	const {t} = languageOf(resume);
	const command = commandOf(resume);
	return command ? [heading(t('As a file')), ...filedFormats.map(format => paragraph(exportCommand(command, format, resume)))] : [];
}

/** As of when the résumé speaks, if it says so. */
function asOf(resume: Resume): Block[] {
	const words = updatedWords(resume);
	return words === '' ? [] : [{isApart: true, spans: [{text: words, meaning: 'quiet'}]}];
}

/** All of an item that stands among the others of its section: its words lead to addresses only. */
export function cardBlocks(item: Item): LinkBlock[] {
	if (item.detail.length === 0) {
		const {lead, text} = item.row;
		return [{spans: [{text: lead ? `${lead}  ` : '', meaning: 'quiet'}, {text}]}];
	}
	return withLinks(item.detail, item.links ?? [], []);
}

/** The BibTeX entry of a publication, line for line. */
function bibtexBlocks(publication: Publication, resume: Resume): Block[] {
	const lines = bibtexEntry(original(publication), original(resume)).trim().split('\n');
	return [heading('BibTeX'), ...lines.map(line => paragraph(line.trim(), {indent: /^\s/.test(line) ? 2 : 0}))];
}
