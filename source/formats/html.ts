import type {Language} from '../i18n/language.js';
import {updatedWords} from '../resume/dates.js';
import {figuresOf} from '../resume/figures.js';
import {joined} from '../resume/join.js';
import {languageOf} from '../resume/localized.js';
import {openToWords} from '../resume/open-to.js';
import {type ItemTarget, type Section, sectionsOf} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';
import {safeAddress} from './clean.js';
import {contactLinks} from './contact-links.js';
import {chosenPublications, type FormatOptions, isChosen, type PageOfSite, resumeFor} from './format.js';
import {filterClasses, filtersOf, renderFilters} from './html-filters.js';
import {escapeHtml, linkLine, renderEntry, renderParts} from './html-parts.js';
import {style} from './html-style.js';
import {timelineSvg} from './html-timeline.js';
import {jsonLd} from './json-ld.js';
import {outlineOf} from './outline.js';

/** Returns the `lang` attribute of an element with interface text, where its language may not be that of the page (WCAG 2.2, 3.1.2). */
function languageAttribute({id}: Language): string {
	return id === 'zh' ? ' lang="zh-Hans"' : '';
}

/** Returns the `lang` attribute of the page, in the language of the author's text; '' when it is unknown. */
function pageLanguageAttribute({origin, meta}: Resume): string {
	const language = origin ? (origin.language ?? meta.language) : 'en';
	return language ? ` lang="${escapeHtml(language)}"` : '';
}

/**
 * Formats the résumé as one self-contained HTML page: no script runs, and no font or picture is fetched. The author's text
 * has the direction of its own script (`dir="auto"`). Sources: the HTML standard (https://html.spec.whatwg.org/), and
 * schema.org for the embedded data. Chosen sections get the same header as the whole résumé.
 */
export function formatHtml(resume: Resume, options: FormatOptions = {}): string {
	const {sections = sectionsOf(resume)} = options;
	const {basics} = resume;
	const language = languageOf(resume);
	const {t} = language;
	const shown = new Set(isChosen('publications', options) ? chosenPublications(resume, options).map(({id}) => id) : []);
	const addressOf = ({section, item}: ItemTarget) => (section === 'publications' && shown.has(item) ? `#${item}` : undefined);
	return `<!DOCTYPE html>
<html${pageLanguageAttribute(resume)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(basics.name ? t('{name}: résumé', {name: basics.name}) : t('Résumé'))}</title>
${options.site?.base ? siteTags(resume, options.site) : ''}${metaTag('author', basics.name)}${metaTag('description', basics.label)}<link rel="icon" href="data:,">
<style>
${style}
</style>
<script type="application/ld+json">
${jsonLd(resume, options)}
</script>
</head>
<body>
${header(resume, options.site)}
${options.sections ? '' : timelineSvg(resume)}
${sections.length > 1 ? navigation(sections, language) : ''}
<main>
${sections.map(section => renderSection(section, resumeFor(section, resume, options), addressOf)).join('\n')}
</main>
</body>
</html>
`;
}

/**
 * Renders the tags for search engines and link previews of a page in a site: canonical address, feed and Open Graph
 * properties (https://ogp.me/).
 */
function siteTags(resume: Resume, {base, path}: PageOfSite): string {
	const {basics} = resume;
	const property = (name: string, content: string | undefined) =>
		content ? `<meta property="og:${name}" content="${escapeHtml(content)}">\n` : '';
	const title = languageOf(resume).t('{name}: résumé', {name: basics.name});
	// The picture shows the first screen of the bundled résumé.
	const picture = resume.origin ? '' : property('image', `${base}/home.png`) + property('image:alt', title);
	const feed = resume.news.length > 0 ? `<link rel="alternate" type="application/atom+xml" href="${escapeHtml(base)}/news.atom">\n` : '';
	return `<link rel="canonical" href="${escapeHtml(base + path)}">
${feed}${property('type', 'profile')}${property('title', title)}${property('description', basics.label)}${property('url', base + path)}${picture}`;
}

/** Renders the page header: name, label, call to action, contact, figures, links and date. */
function header(resume: Resume, site: PageOfSite | undefined): string {
	const {basics} = resume;
	const language = languageOf(resume);
	const updated = updatedWords(resume);
	const lines = [
		photo(resume),
		`<h1 dir="auto">${escapeHtml(basics.name || language.t('Résumé'))}</h1>`,
		basics.label && `<p dir="auto">${escapeHtml(basics.label)}</p>`,
		callToAction(resume, site),
		linkLine(contactLinks(resume)),
		figures(resume),
		site && otherLinks(site, language),
		updated && `<p class="quiet">${escapeHtml(updated)}</p>`,
	];
	return `<header>\n${joined(lines, '\n')}\n</header>`;
}

/** Renders what the person is open to, with buttons to write an e-mail and to get the PDF; '' when the résumé does not say. */
function callToAction(resume: Resume, site: PageOfSite | undefined): string {
	const language = languageOf(resume);
	const words = openToWords(resume);
	if (words === undefined) {
		return '';
	}
	const {email} = resume.basics;
	const pdf = site?.others.find(({path}) => path.endsWith('.pdf'));
	const actions = [
		...(email && safeAddress(`mailto:${email}`) ? [{label: language.t('Write an e-mail'), url: `mailto:${email}`}] : []),
		...(site && pdf ? [{label: language.t('The PDF'), url: site.base + pdf.path}] : []),
	].map(({label, url}) => `<a class="button" href="${escapeHtml(url)}">${escapeHtml(label)}</a>`);
	return `<p class="open"${languageAttribute(language)}><span class="mark" aria-hidden="true">◉</span> <strong>${escapeHtml(words)}</strong> ${actions.join(' ')}</p>`;
}

function figures(resume: Resume): string {
	const items = figuresOf(resume).map(({value, label}) => `<li><strong>${escapeHtml(value)}</strong> ${escapeHtml(label)}</li>`);
	return items.length > 1 ? `<ul class="figures"${languageAttribute(languageOf(resume))}>\n${items.join('\n')}\n</ul>` : '';
}

/** Renders links to the rest of the site: its home page, and the résumé in other formats. */
function otherLinks({base, path, others}: PageOfSite, language: Language): string {
	const home = path === '/' ? [] : [{label: language.t('Résumé'), path: '/'}];
	const links = [...home, ...others].map(({label, path: to}) => `<li><a href="${escapeHtml(base + to)}">${escapeHtml(label)}</a></li>`);
	return `<ul class="links"${languageAttribute(language)}>\n${links.join('\n')}\n</ul>`;
}

/** Renders the picture if it is a data: URL or a local file; nothing is fetched. */
function photo({basics, origin}: Resume): string | undefined {
	const data = basics.image?.startsWith('data:') ? basics.image.replace(/\s/g, '') : basics.image && origin?.photo?.();
	return data && /^data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=]+$/.test(data)
		? `<img class="photo" alt="${escapeHtml(basics.name)}" src="${data}">`
		: undefined;
}

function metaTag(name: string, content: string | undefined): string {
	return content ? `<meta name="${name}" content="${escapeHtml(content)}">\n` : '';
}

function navigation(sections: readonly Section[], language: Language): string {
	const {t} = language;
	const marked = languageAttribute(language);
	const links = sections.map(({id, label}) => `<li><a href="#${id}">${escapeHtml(t(label))}</a></li>`);
	return `<nav${marked} aria-label="${escapeHtml(t('Sections'))}">\n<ul>\n${links.join('\n')}\n</ul>\n</nav>`;
}

function renderSection(section: Section, resume: Resume, addressOf: (target: ItemTarget) => string | undefined): string {
	const {entries, parts} = outlineOf(section, resume, addressOf);
	const isOfPapers = section.id === 'publications';
	const filters = isOfPapers ? filtersOf(resume) : [];
	const content = [
		renderParts(parts, 3),
		renderFilters(filters, entries.length, resume),
		...entries.map((entry, index) =>
			renderEntry(entry, isOfPapers ? entry.id : `${section.id}-${index + 1}`, filterClasses(entry.id, filters)),
		),
	];
	const language = languageOf(resume);
	const title = `<h2${languageAttribute(language)}>${escapeHtml(language.t(section.title))}</h2>`;
	return `<section id="${section.id}">\n${title}\n${joined(content, '\n')}\n</section>`;
}
