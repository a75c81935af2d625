import {type Block, heading, labelled, paragraph} from '../block.js';
import {type Count, type Statistics, statisticsOf} from '../statistics.js';
import type {Resume} from '../types.js';
import type {Section} from './section.js';

export const about: Section = {
	id: 'about',
	label: 'About',
	title: 'About',
	isPage: true,
	items: resume => [{id: 'about', row: {text: resume.basics.name}, detail: describe(resume)}],
};

function describe(resume: Resume): Block[] {
	const {basics} = resume;
	const interests = resume.interests.flatMap(interest => interest.keywords ?? [interest.name]);
	return [
		...basics.summary.split(/\n{2,}/).map(text => paragraph(text, {isApart: true})),
		...(interests.length > 0 ? [labelled('Interests', interests.join(', '), {isApart: true})] : []),
		...(resume.statement ? [openTo(basics.email)] : []),
		...(resume.publications.length > 0 ? glance(statisticsOf(resume)) : []),
	];
}

function openTo(email: string): Block {
	return {...labelled('Open to', ''), spans: [{text: 'positions; write to '}, {text: email, meaning: 'link', href: `mailto:${email}`}]};
}

function glance(statistics: Statistics): Block[] {
	const {publications, firstAuthor, venues, coauthors} = statistics;
	return [
		heading('At a glance'),
		labelled('Papers', `${publications}, of them ${firstAuthor} as first author (* counts as shared first)`),
		...bars(statistics.perYear),
		labelled('Venues', countList(venues)),
		labelled('Often with', countList(coauthors.slice(0, 6))),
	];
}

function bars(perYear: readonly Count[]): Block[] {
	return perYear.map(({name, count}, index) => {
		const label = labelled(index === 0 ? 'Per year' : '', '');
		return {...label, spans: [{text: `${name} `}, {text: '▮'.repeat(count), meaning: 'bar'}, {text: count > 0 ? ` ${count}` : '0'}]};
	});
}

function countList(counts: readonly Count[]): string {
	return counts.map(({name, count}) => (count > 1 ? `${name} (${count})` : name)).join(', ');
}
