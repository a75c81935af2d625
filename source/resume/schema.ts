/**
 * The shape of `data/resume.json`: JSON Resume 1.0 (https://jsonresume.org/schema) plus the extensions of a
 * research résumé. Strict: an unknown key is an error, so that a misspelt field is never silently lost.
 * Used when checking and building; the program itself carries only checked data.
 */
import {z} from 'zod';

const text = z.string().trim().min(1);
const webUrl = z.url({protocol: /^https?$/}).describe('An http or https address');
const partialDate = z
	.string()
	.regex(/^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'expected a date as YYYY, YYYY-MM or YYYY-MM-DD')
	.describe('YYYY, YYYY-MM or YYYY-MM-DD');
const year = z.number().int().min(1900).max(2100);
const id = z
	.string()
	.regex(/^[a-z][a-z0-9-]*$/, 'expected a short name of a–z, 0–9 and "-"')
	.describe('A short name, unique among publications');
const publicationRefs = z.array(id).optional().describe('The ids of publications that this belongs to');
/** A language by its BCP 47 tag. */
const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as zh');

/** An object of which some fields may be there in other languages too. */
function translatable<Shape extends z.ZodRawShape, Key extends keyof Shape & string>(words: readonly Key[], shape: Shape) {
	const translation = Object.fromEntries(words.map(key => [key, shape[key]])) as Pick<Shape, Key>;
	const i18n = z
		.record(languageTag, z.strictObject(translation).partial())
		.optional()
		.describe('The words in other languages, as in {"zh": {…}}');
	return z.strictObject({...shape, i18n});
}

const person = z.strictObject({name: text, url: webUrl.optional()});

const linkKinds = ['homepage', 'project', 'code', 'model', 'dataset', 'paper', 'docs', 'package', 'scholar'] as const;
const link = z.strictObject({
	kind: z.enum(linkKinds),
	url: webUrl,
	label: text.optional().describe('Shown instead of the name of the kind'),
});

const author = z.strictObject({
	name: text,
	equal: z.literal(true).optional().describe('Shared first author, marked with *'),
	mentor: z.literal(true).optional().describe('Marked as (mentor)'),
});

const news = translatable(['text', 'shortText'], {
	date: partialDate,
	text,
	shortText: text.optional().describe('The same in a few words'),
	publications: publicationRefs,
});

const publication = translatable(['name', 'publisher', 'venue', 'topics', 'highlights', 'note'], {
	id,
	shortName: text.describe('What people call the paper, such as ToolACE'),
	name: text.describe('The title'),
	authors: z.array(author).min(1),
	moreAuthors: z.literal(true).optional().describe('The list ends in "et al."'),
	publisher: text.describe('The venue spelled out'),
	venue: text.describe('The venue as people say it, such as WWW 2025'),
	year,
	releaseDate: partialDate,
	type: z.enum(['paper-conference', 'article-journal', 'article']).describe('A CSL type; article is a preprint'),
	volume: text.optional(),
	issue: text.optional(),
	number: text.optional().describe('Article number'),
	pages: text.optional(),
	doi: z
		.string()
		.regex(/^10\.\d{4,9}\/\S+$/, 'expected a DOI such as 10.1145/3731446')
		.optional(),
	arxiv: z
		.string()
		.regex(/^\d{4}\.\d{4,5}$/, 'expected an arXiv identifier such as 2409.00920')
		.optional(),
	acceptanceRate: z
		.string()
		.regex(/^\d+(\.\d+)?%$/, 'expected a percentage such as 22.42%')
		.optional(),
	url: webUrl.optional().describe('The page of the paper'),
	links: z.array(link).optional(),
	topics: z.array(text).min(1),
	highlights: z.array(text).optional(),
	note: text.optional(),
}).refine(item => item.releaseDate.startsWith(String(item.year)), {
	path: ['releaseDate'],
	error: 'expected a date in the same year as "year"',
});

const project = translatable(['name', 'description', 'keywords', 'license'], {
	name: text,
	description: text,
	startDate: partialDate.optional(),
	url: webUrl.optional(),
	keywords: z.array(text).optional(),
	license: text.optional(),
	links: z.array(link).optional(),
	publications: publicationRefs,
});

const award = translatable(['title', 'awarder'], {
	title: text,
	awarder: text.optional(),
	date: partialDate,
	dates: z.array(partialDate).min(1),
}).refine(item => item.dates.includes(item.date), {path: ['date'], error: 'expected one of "dates"'});

const education = translatable(['institution', 'area', 'studyType'], {
	institution: text,
	area: text,
	studyType: text,
	startDate: partialDate,
	endDate: partialDate.optional(),
	isExpected: z.literal(true).optional().describe('The end date lies ahead'),
	url: webUrl.optional(),
	advisor: person.optional(),
});

const work = translatable(['name', 'shortName', 'position', 'location', 'topics'], {
	name: text,
	shortName: text.optional().describe('What people call the employer, such as MSRA'),
	position: text,
	location: text.optional(),
	startDate: partialDate,
	endDate: partialDate.optional(),
	url: webUrl.optional(),
	group: person.optional(),
	lead: person.optional(),
	mentor: person.optional(),
	topics: z.array(text).optional(),
	publications: publicationRefs,
});

const service = translatable(['role', 'name', 'venue', 'group'], {
	role: text,
	name: text.describe('The venues and years, as the author writes them'),
	venue: text,
	years: z.array(year),
	kind: z.enum(['journal', 'conference', 'workshop']),
	group: text.describe('The heading that the service stands under'),
	url: webUrl.optional(),
});

const basics = translatable(['name', 'label', 'summary'], {
	name: text,
	label: text.describe('What the person does, in one line'),
	email: z.email(),
	url: webUrl,
	summary: text.describe('Paragraphs, parted by an empty line'),
	location: z.strictObject({city: text.optional(), countryCode: z.string().length(2).optional()}).optional(),
	profiles: z.array(z.strictObject({network: text, username: text, url: webUrl})),
});

export const resumeSchema = z
	.strictObject({
		$schema: z.url().optional(),
		basics,
		news: z.array(news),
		publications: z.array(publication),
		projects: z.array(project),
		awards: z.array(award),
		education: z.array(education),
		work: z.array(work),
		services: z.array(service),
		interests: z.array(translatable(['name', 'keywords'], {name: text, keywords: z.array(text).optional()})),
		statement: translatable(['title', 'text', 'headline'], {
			title: text,
			text,
			headline: text.optional().describe('The same in a few words, such as 2026 graduate'),
		})
			.optional()
			.describe('What the person looks for'),
		metrics: z
			.array(translatable(['name'], {name: text, value: text, source: text.optional()}))
			.optional()
			.describe('Numbers that are known elsewhere, such as 400+ citations'),
		meta: z.strictObject({version: z.literal('v1.0.0'), lastModified: partialDate}),
	})
	.superRefine((resume, context) => {
		const known = new Set<string>();
		for (const [index, {id}] of resume.publications.entries()) {
			if (known.has(id)) {
				context.addIssue({code: 'custom', path: ['publications', index, 'id'], message: 'expected an id that no other publication has'});
			}
			known.add(id);
		}
		for (const key of ['news', 'projects', 'work'] as const) {
			for (const [index, item] of resume[key].entries()) {
				for (const [position, ref] of (item.publications ?? []).entries()) {
					if (!known.has(ref)) {
						context.addIssue({code: 'custom', path: [key, index, 'publications', position], message: 'expected the id of a publication'});
					}
				}
			}
		}
	});
