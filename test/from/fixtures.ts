/** Résumé files of other people, differently shaped. The large ones are made, not written. */

const years = (from: number, count: number) => Array.from({length: count}, (_, index) => from + index);

/** Publications as JSON Resume has them: no authors, no ids. */
export function publications(count: number) {
	return years(0, count).map(index => ({
		name: `Paper ${index} on the compression of ${index % 7 === 0 ? 'video' : 'text'}`,
		publisher: `Journal ${index % 12}`,
		releaseDate: `${1990 + (index % 35)}-0${(index % 9) + 1}-11`,
		url: `https://example.com/papers/${index}`,
		summary: 'What it is about, in a sentence.',
	}));
}

/** A résumé with that many items, most of them publications with authors and topics. */
export function large(count: number) {
	return {
		basics: {name: 'Ada Prolific', label: 'Professor', email: 'ada@example.com', url: 'https://example.com', summary: 'Many papers.'},
		work: years(1960, 60).map(year => ({name: `Company ${year}`, position: 'Engineer', startDate: `${year}`, endDate: `${year + 1}`})),
		publications: publications(count - 60).map((item, index) => ({
			...item,
			authors: [{name: 'Ada Prolific'}, {name: `Author ${index % 90}`}, {name: `Author ${(index * 7) % 90}`}],
			topics: [`topic ${index % 40}`, `topic ${index % 13}`],
		})),
	};
}

const everyField = {
	$schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
	basics: {
		name: 'Every Field',
		label: 'Tester',
		image: 'https://example.com/me.png',
		email: 'every@example.com',
		phone: '+49 30 1234',
		url: 'https://example.com',
		summary: 'First paragraph.\n\nSecond paragraph.',
		location: {address: 'Street 1\nBackyard', postalCode: '10827', city: 'Berlin', countryCode: 'DE', region: 'Berlin'},
		profiles: [
			{network: 'GitHub', username: 'every', url: 'https://github.com/every'},
			{network: 'GitHub', username: 'field', url: 'https://github.com/field'},
			{network: 'Matrix', username: '@every:example.com'},
		],
	},
	work: [
		{
			name: 'Work Company',
			location: 'Berlin',
			description: 'Makes things',
			position: 'Engineer',
			url: 'https://work.example.com',
			startDate: '2014-06-29',
			endDate: '2023-04',
			summary: 'Work summary.',
			highlights: ['Work highlight one', 'Work highlight two'],
		},
		{name: 'Intern Company', position: 'Software Engineering Intern', startDate: '2012'},
	],
	volunteer: [
		{
			organization: 'Volunteer Org',
			position: 'Teacher',
			url: 'https://volunteer.example.com',
			startDate: '2012',
			summary: 'Volunteer summary.',
			highlights: ['Volunteer highlight'],
		},
	],
	education: [
		{
			institution: 'University',
			url: 'https://university.example.com',
			area: 'Informatics',
			studyType: 'Bachelor',
			startDate: '2008',
			endDate: '2012',
			score: '1.0',
			courses: ['Course A', 'Course B'],
		},
	],
	awards: [{title: 'Award Title', date: '2014-11-01', awarder: 'Award Giver', summary: 'Award summary.'}],
	certificates: [{name: 'Certificate Name', date: '2021-11', url: 'https://certificate.example.com', issuer: 'Certificate Issuer'}],
	publications: [
		{name: 'Publication Name', publisher: 'Publisher', releaseDate: '2014-10', url: 'https://paper.example.com', summary: 'Paper summary.'},
	],
	skills: [{name: 'Skill Name', level: 'Master', keywords: ['Keyword A', 'Keyword B']}],
	languages: [{language: 'German', fluency: 'Native speaker'}],
	interests: [{name: 'Interest Name', keywords: ['Ferrets', 'Unicorns']}],
	references: [{name: 'Reference Name', reference: 'Reference words.'}],
	projects: [
		{
			name: 'Project Name',
			description: 'Project description',
			highlights: ['Project highlight'],
			keywords: ['Project keyword'],
			startDate: '2016-08',
			endDate: '2016-09',
			url: 'https://project.example.com',
			roles: ['Project role'],
			entity: 'Project entity',
			type: 'application',
		},
	],
	meta: {canonical: 'https://example.com/resume.json', version: 'v1.0.0', lastModified: '2017-12-24T15:53:00'},
} as const;

/** The same with every value of the wrong type. */
function wrong(value: unknown): unknown {
	if (Array.isArray(value)) {
		return {wrong: value.map(wrong)};
	}
	if (typeof value === 'object' && value !== null) {
		return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, wrong(inside)]));
	}
	return [value, true];
}

/** The first draft that many files are still written in. */
const oldDraft = {
	basics: {
		name: 'Old Draft',
		picture: 'http://example.com/old.jpg',
		website: 'http://old.example.com',
		profiles: [{network: 'Twitter', username: 'old'}],
	},
	work: [{company: 'Old Company', position: 'Clerk', website: 'http://company.example.com', startDate: '1999-01-01', endDate: 'Present'}],
	volunteer: [{organization: 'Old Org', website: 'http://org.example.com'}],
	publications: [{name: 'Old Paper', publisher: 'Press', website: 'http://paper.example.com', releaseDate: '2001'}],
	hobbies: [{name: 'Chess'}],
};

const scripts = {
	basics: {name: 'محمد الفاتح', label: 'مهندس برمجيات', email: 'm@example.com', summary: 'می‌خواهم بنویسم. שלום עולם.'},
	work: [
		{name: '华为技术有限公司', position: '软件工程师', startDate: '2019', summary: '负责开发和维护。'},
		{name: 'トヨタ自動車', position: 'エンジニア', startDate: '2015-04', endDate: '2019-03'},
	],
	skills: [{name: '프로그래밍', keywords: ['한국어', 'हिन्दी', 'ไทย', '👩‍💻 emoji']}],
};

export const fixtures: Readonly<Record<string, unknown>> = {
	empty: {},
	'basics only': {basics: {name: 'Basics Only', email: 'basics@example.com'}},
	'a name alone': {basics: {name: 'Name Alone'}},
	'no basics': {skills: [{name: 'Juggling'}], work: [{position: 'Clown'}, {startDate: '2020'}, {}]},
	'400 publications': {basics: {name: 'Many Papers'}, publications: publications(400)},
	'a career of 60 years': {basics: {name: 'Long Career', summary: 'Sixty years.'}, work: large(60).work},
	'right-to-left and East Asian text': scripts,
	'every field': everyField,
	'every field wrong': wrong(everyField),
	'an older draft': oldDraft,
	'empty values': {basics: {name: '', email: '', url: '', profiles: []}, work: [], education: [{institution: ''}], skills: null},
	'texts in place of records': {
		basics: {name: 'Short Hand'},
		skills: ['JavaScript', 'CSS'],
		languages: 'English',
		work: {name: 'Only One'},
	},
};

export {everyField};

export const jsonWithComments = `// my résumé
{
	/* who */
	"basics": {"name": "Com Mented", "label": "Commas at ends",},
}
`;

export const yaml = `# my résumé
basics:
  name: Ya Ml
  email: ya@example.com
  summary: |
    First paragraph.

    Second paragraph.
education:
  - institution: University
    startDate: 2014
    endDate: 2018-06
    score: 3.10
skills:
  - name: Cooking
    keywords: [soup, bread]
`;
