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

/** Returns the detail of an item with its links and references; of a publication, with its BibTeX entry. */
export function detailBlocks(section: SectionId, item: Item, resume: Resume, publication: Publication | undefined): LinkBlock[] {
	const group: Block[] = item.group ? [{spans: [{text: item.group, meaning: 'quiet'}]}] : [];
	const blocks = withLinks([...group, ...item.detail], item.links ?? [], referencesOf(section, item, resume));
	return [
		...blocks,
		...(publication ? bibtexBlocks(publication, resume) : []),
		...(section === 'about' ? updatedBlocks(resume) : []),
		...(section === 'contact' && item.id === 'statement' ? fileBlocks(resume) : []),
	];
}

/** The formats that a recruiter keeps or forwards. */
const fileFormats = ['pdf', 'text', 'html', 'json', 'vcard'] as const;

/** Returns the commands that write the résumé to a file, for the end of the contact statement. */
function fileBlocks(resume: Resume): Block[] {
	const {t} = languageOf(resume);
	const command = commandOf(resume);
	return command ? [heading(t('As a file')), ...fileFormats.map(format => paragraph(exportCommand(command, format, resume)))] : [];
}

/** Returns the date of the last update, if the résumé has one. */
function updatedBlocks(resume: Resume): Block[] {
	const words = updatedWords(resume);
	return words === '' ? [] : [{isApart: true, spans: [{text: words, meaning: 'quiet'}]}];
}

/** Returns the blocks of an item's card: as its detail, but with links to addresses only. */
export function cardBlocks(item: Item): LinkBlock[] {
	if (item.detail.length === 0) {
		const {lead, text} = item.row;
		return [{spans: [{text: lead ? `${lead}  ` : '', meaning: 'quiet'}, {text}]}];
	}
	return withLinks(item.detail, item.links ?? [], []);
}

/** Returns the BibTeX entry of a publication, a paragraph per line. */
function bibtexBlocks(publication: Publication, resume: Resume): Block[] {
	const lines = bibtexEntry(original(publication), original(resume)).trim().split('\n');
	return [heading('BibTeX'), ...lines.map(line => paragraph(line.trim(), {indent: /^\s/.test(line) ? 2 : 0}))];
}
