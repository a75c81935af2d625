/** The content of a starter résumé. */
export interface Answers {
	readonly name?: string | undefined;
	readonly label?: string | undefined;
	readonly email?: string | undefined;
	readonly url?: string | undefined;
	readonly publications?: readonly object[] | undefined;
}

/** The file name of the schema beside the résumé, from which editors show descriptions of the fields. */
export const schemaFile = 'resume.schema.json';

const examplePublication = (name: string) => ({
	id: 'my-paper',
	shortName: 'MyPaper',
	name: 'MyPaper: What It Is About',
	authors: [
		{name, equal: true},
		{name: 'A Colleague', equal: true},
		{name: 'Your Advisor', mentor: true},
	],
	publisher: 'The Conference (CONF 2025)',
	venue: 'CONF 2025',
	year: 2025,
	releaseDate: '2025',
	type: 'paper-conference',
	url: 'https://example.com/paper',
	links: [{kind: 'code', url: 'https://example.com/code'}],
	topics: ['a topic', 'another topic'],
	highlights: ['What is new in it, in a sentence.'],
});

/** Returns a starter résumé as JSON: the answers, and examples to be replaced. */
export function starterText(answers: Answers, today: string): string {
	const name = answers.name || 'Your Name';
	const example = examplePublication(name);
	const publications = answers.publications ?? [example];
	const resume = {
		$schema: `./${schemaFile}`,
		basics: {
			name,
			label: answers.label || 'What you do, in one line',
			email: answers.email || 'you@example.com',
			url: answers.url || 'https://example.com',
			summary: 'Who you are, in a paragraph.\n\nWhat you work on, in another.',
			profiles: [{network: 'GitHub', username: 'you', url: 'https://github.com/you'}],
		},
		news: [{date: today.slice(0, 7), text: 'What happened last.', ...(answers.publications ? {} : {publications: [example.id]})}],
		publications,
		projects: [{name: 'A project', description: 'What it is.', url: 'https://example.com/project', keywords: ['a topic']}],
		awards: [{title: 'A prize', awarder: 'Who gave it', date: '2024', dates: ['2024']}],
		education: [{institution: 'A university', area: 'A department', studyType: 'Ph.D. student', startDate: '2021-09'}],
		work: [{name: 'A company', position: 'Research Intern', location: 'A city', startDate: '2023-06', endDate: '2023-12'}],
		services: [{role: 'Reviewer', name: 'CONF 2025', venue: 'CONF', years: [2025], kind: 'conference', group: 'Program Committees'}],
		interests: [{name: 'Research', keywords: ['a topic', 'another topic']}],
		statement: {title: 'Open to positions', text: 'What you look for, and from when.'},
		meta: {version: 'v1.0.0', lastModified: today},
	};
	return `${JSON.stringify(resume, undefined, '\t')}\n`;
}
