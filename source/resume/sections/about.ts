import {type Block, heading, labelled, paragraph, paragraphs} from '../block.js';
import {joined} from '../join.js';
import {type Count, type Statistics, statisticsOf} from '../statistics.js';
import type {Interest, Resume} from '../types.js';
import type {Section} from './section.js';

export const about: Section = {
	id: 'about',
	label: 'About',
	title: 'About',
	isPage: true,
	keys: ['interests', 'statement'],
	isIn: resume =>
		Boolean(resume.basics.summary || resume.statement || resume.publications.length > 0 || resume.interests.some(isOfResearch)),
	items: resume => [{id: 'about', row: {text: resume.basics.name || 'About'}, detail: describe(resume)}],
};

const nothing: readonly Block[] = [paragraph('Nothing is written here yet.')];

/** Interests in research belong to who the person is; others have a section of their own. */
export function isOfResearch({name = ''}: Interest): boolean {
	return /^research\b/i.test(name);
}

function describe(resume: Resume): readonly Block[] {
	const blocks = blocksOf(resume);
	return blocks.length > 0 ? blocks : nothing;
}

function blocksOf(resume: Resume): Block[] {
	const {basics} = resume;
	const interests = resume.interests.filter(isOfResearch).flatMap(({name = '', keywords}) => keywords ?? [name]);
	return [
		...paragraphs(basics.summary),
		...(interests.length > 0 ? [labelled('Interests', interests.join(', '), {isApart: true})] : []),
		...(resume.statement ? [openTo(basics.email)] : []),
		...(resume.publications.length > 0 ? glance(statisticsOf(resume)) : []),
	];
}

function openTo(email: string | undefined): Block {
	if (!email) {
		return labelled('Open to', 'positions');
	}
	return {...labelled('Open to', ''), spans: [{text: 'positions; write to '}, {text: email, meaning: 'link', href: `mailto:${email}`}]};
}

function glance({publications, firstAuthor, perYear, venues, coauthors}: Statistics): Block[] {
	const asFirst = firstAuthor > 0 && `of them ${firstAuthor} as first author (* counts as shared first)`;
	return [
		heading('At a glance'),
		labelled('Papers', joined([publications, asFirst])),
		...bars(perYear),
		...(venues.length > 0 ? [labelled('Venues', countList(venues))] : []),
		...(coauthors.length > 0 ? [labelled('Often with', countList(coauthors.slice(0, 6)))] : []),
	];
}

/** The longest bar, in cells; where there are more papers in a year, all bars are shorter in the same measure. */
const longest = 40;

function bars(perYear: readonly Count[]): Block[] {
	const most = Math.max(longest, ...perYear.map(({count}) => count));
	return perYear.map(({name, count}, index) => {
		const label = labelled(index === 0 ? 'Per year' : '', '');
		const bar = '▮'.repeat(Math.ceil((count * longest) / most));
		return {...label, spans: [{text: `${name} `}, {text: bar, meaning: 'bar'}, {text: count > 0 ? ` ${count}` : '0'}]};
	});
}

function countList(counts: readonly Count[]): string {
	return counts.map(({name, count}) => (count > 1 ? `${name} (${count})` : name)).join(', ');
}
