import type {Language} from '../../i18n/language.js';
import {type Block, heading, labelled, paragraph} from '../block.js';
import {joined} from '../join.js';
import {languageOf, original} from '../localized.js';
import {paragraphsOf} from '../marked.js';
import {type Count, type Statistics, statisticsOf} from '../statistics.js';
import type {Interest, Resume} from '../types.js';
import {textWidth} from '../width.js';
import type {Section} from './section.js';

export const about: Section = {
	id: 'about',
	label: 'About',
	title: 'About',
	isPage: true,
	keys: ['interests', 'statement', 'metrics'],
	isIn: resume =>
		Boolean(
			resume.basics.summary ||
				isLong(resume.basics.label) ||
				resume.statement ||
				resume.publications.length > 0 ||
				resume.interests.some(isOfResearch),
		),
	items: resume => [{id: 'about', row: {text: resume.basics.name || languageOf(resume).t('About')}, detail: describe(resume)}],
};

/** Whether a label may be truncated in the header of a screen, so that the section repeats it. */
function isLong(label: string | undefined): label is string {
	return label !== undefined && textWidth(label) > 60;
}

/** Whether an interest is a research interest, which is shown in About; the others have a section of their own. */
export function isOfResearch(interest: Interest): boolean {
	const {name = ''} = original(interest);
	return /^research\b/i.test(name);
}

function describe(resume: Resume): readonly Block[] {
	const blocks = blocksOf(resume);
	return blocks.length > 0 ? blocks : [paragraph(languageOf(resume).t('Nothing is written here yet.'))];
}

function blocksOf(resume: Resume): Block[] {
	const {basics} = resume;
	const language = languageOf(resume);
	const interests = resume.interests.filter(isOfResearch).flatMap(({name = '', keywords}) => keywords ?? [name]);
	return [
		...(isLong(basics.label) ? [paragraph(basics.label)] : []),
		...paragraphsOf(basics, basics.summary),
		...(interests.length > 0 ? [labelled(language.t('Research'), interests.join(', '), {isApart: true})] : []),
		...(resume.statement ? [openTo(basics.email, language)] : []),
		...(resume.publications.length > 0 && !resume.origin?.isBeginning ? glance(statisticsOf(resume), language) : []),
	];
}

function openTo(email: string | undefined, {t}: Language): Block {
	if (!email) {
		return labelled(t('Open to'), t('positions'));
	}
	return {
		...labelled(t('Open to'), ''),
		spans: [{text: t('positions; write to ')}, {text: email, meaning: 'link', href: `mailto:${email}`}],
	};
}

function glance({publications, firstAuthor, perYear, venues, coauthors}: Statistics, {t}: Language): Block[] {
	const asFirst = firstAuthor > 0 && t('of them {count} as first author (* counts as shared first)', {count: firstAuthor});
	return [
		heading(t('At a glance')),
		labelled(t('Papers'), joined([t('{papers}', {papers: publications}), asFirst], t(', '))),
		...bars(perYear, t('Per year')),
		...(venues.length > 0 ? [labelled(t('Venues'), countList(venues))] : []),
		...(coauthors.length > 0 ? [labelled(t('Often with'), countList(coauthors.slice(0, 6)))] : []),
	];
}

/** Length of the longest bar, in cells; when a year has more papers than this, all bars are scaled down. */
const longest = 34;

function bars(perYear: readonly Count[], firstLabel: string): Block[] {
	const most = Math.max(longest, ...perYear.map(({count}) => count));
	return perYear.map(({name, count}, index) => {
		const label = labelled(index === 0 ? firstLabel : '', '');
		const bar = '▮'.repeat(Math.ceil((count * longest) / most));
		return {...label, spans: [{text: `${name} `}, {text: bar, meaning: 'bar'}, {text: count > 0 ? ` ${count}` : '0'}]};
	});
}

function countList(counts: readonly Count[]): string {
	return counts.map(({name, count}) => (count > 1 ? `${name} (${count})` : name)).join(', ');
}
