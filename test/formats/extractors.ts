/** Programs that take the text out of a file, as those that sort applications do; none of them shares code with another. */
import {readFile} from 'node:fs/promises';
import {ownResume} from '../../source/resume/own.js';
import {sectionsOf} from '../../source/resume/sections/index.js';
import {readPdf} from '../helpers/pdf.js';
import {run, xuhuang} from '../helpers/run.js';

type FileFormat = 'pdf' | 'html' | 'markdown';

/** A reader of one kind of file. */
export interface Extractor {
	readonly name: string;
	readonly reads: FileFormat;
	/** The program of the system that it needs. */
	readonly program?: string;
	readonly extract: (file: string) => Promise<string>;
}

function byProgram(reads: FileFormat, program: string, ...args: readonly string[]): Extractor {
	const extract = async (file: string) => {
		const {code, stdout, stderr} = await run(program, [...args, file, ...(program === 'pdftotext' ? ['-'] : [])]);
		if (code !== 0) {
			throw new Error(`${program}: ${stderr}`);
		}
		return stdout;
	};
	return {name: [program, ...args.filter(arg => /^-(raw|layout)$/.test(arg))].join(' '), reads, program, extract};
}

export const extractors: readonly Extractor[] = [
	byProgram('pdf', 'pdftotext'),
	byProgram('pdf', 'pdftotext', '-raw'),
	byProgram('pdf', 'mutool', 'draw', '-q', '-F', 'text'),
	byProgram('pdf', 'gs', '-q', '-sDEVICE=txtwrite', '-o', '-'),
	{name: 'pdf.js', reads: 'pdf', extract: async file => (await readPdf(await readFile(file))).text},
	byProgram('html', 'w3m', '-dump', '-cols', '200', '-T', 'text/html'),
	byProgram('markdown', 'cmark-gfm', '--to', 'plaintext', '--width', '0'),
];

/** What an extractor found of our own résumé. */
export interface Found {
	/** Titles of papers, whole and in their order. */
	readonly titles: number;
	/** Names of co-authors, whole. */
	readonly people: number;
	readonly hasEmail: boolean;
	/** Headings in a line of their own, in the order of the file. */
	readonly headings: number;
	/** Dates of work and studies that stand between their employer's name and the next one. */
	readonly dates: number;
}

const {publications, work, education, basics} = ownResume;

/** The people, places and headings that there are to be found. */
export const wanted = {
	titles: publications.length,
	people: new Set(publications.flatMap(({authors}) => authors.map(({name}) => name))).size,
	headings: sectionsOf(ownResume).length - 1,
	dates: work.length + education.length,
};

/** What is found in a text. */
export function findIn(text: string): Found {
	const flat = text.replace(/\s+/g, ' ');
	let at = 0;
	const titles = publications.filter(({name}) => {
		const place = flat.indexOf(name, at);
		at = place === -1 ? at : place;
		return place !== -1;
	});
	const lines = text.split('\n').map(line => line.replace(/\s+/g, ' ').trim());
	const titlesOfSections = sectionsOf(ownResume).map(section => section.title as string);
	const people = new Set(publications.flatMap(({authors}) => authors.map(({name}) => name)));
	const places = [...work.map(({name = ''}) => name), ...education.map(({institution = ''}) => institution)];
	return {
		titles: titles.length,
		people: [...people].filter(name => flat.includes(name)).length,
		hasEmail: flat.includes(basics.email ?? '?'),
		headings: titlesOfSections.filter(
			title =>
				title !== 'Contact' && lines.some(line => line === title || line.startsWith(`${title} * `) || line.startsWith(`${title} Program`)),
		).length,
		dates: [...work, ...education].filter(({startDate = '?'}, index) => isNear(flat, places[index] ?? '', startDate.replace('-', '.')))
			.length,
	};
}

/** What an extractor found, as a row of the table in docs/pdf.md. */
export function rowOf({name, reads}: Extractor, {titles, people, hasEmail, headings, dates}: Found): string {
	const cells = [
		reads,
		name,
		`${titles} of ${wanted.titles}`,
		`${people} of ${wanted.people}`,
		hasEmail ? 'yes' : 'no',
		`${headings} of ${wanted.headings}`,
		`${dates} of ${wanted.dates}`,
	];
	return `| ${cells.join(' | ')} |`;
}

/** Whether a date is said within a few lines of a place. */
function isNear(text: string, place: string, date: string): boolean {
	return text
		.split(place)
		.some((part, index, parts) => part.slice(0, 260).includes(date) || (index < parts.length - 1 && part.slice(-100).includes(date)));
}

/** Writes our own résumé in a format into a folder, as a visitor would, and returns the file. */
export async function writeResume(folder: string, format: FileFormat): Promise<string> {
	const file = `${folder}/cv.${format}`;
	const {code, stderr} = await xuhuang([format, '--output', file]);
	if (code !== 0) {
		throw new Error(stderr);
	}
	return file;
}
