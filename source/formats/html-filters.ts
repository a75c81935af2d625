import {isFirstAuthor} from '../resume/authors.js';
import {languageOf} from '../resume/localized.js';
import {statisticsOf} from '../resume/statistics.js';
import type {Publication, Resume} from '../resume/types.js';
import {venueSeries} from '../resume/venue.js';
import {escapeHtml} from './html-parts.js';

/** Minimum publications for filters: fewer can be overseen at a glance. */
const fewestPublications = 6;
const [mostYears, mostVenues] = [6, 4];
/** Maximum filters on a page: the style sheet has as many rules. */
const maximumFilters = 1 + mostYears + mostVenues;

/** A filter, with the ids of the publications that match it. */
interface Filter {
	readonly label: string;
	readonly ids: ReadonlySet<string>;
}

/** Returns the filters for a résumé's publications: first author, years, and venues with several papers. Empty for a few publications. */
export function filtersOf(resume: Resume): Filter[] {
	const {publications} = resume;
	if (publications.length < fewestPublications) {
		return [];
	}
	const {t} = languageOf(resume);
	const {perYear, venues} = statisticsOf(resume);
	const chosen = (label: string, fits: (publication: Publication) => boolean): Filter => ({
		label,
		ids: new Set(publications.filter(fits).map(({id}) => id)),
	});
	const filters = [
		chosen(t('as first author'), publication => isFirstAuthor(publication, resume)),
		...perYear
			.filter(({count}) => count > 0)
			.slice(0, mostYears)
			.map(({name}) => chosen(name, ({year}) => String(year) === name)),
		...venues
			.filter(({count}) => count > 1)
			.slice(0, mostVenues)
			.map(({name}) => chosen(name, ({venue, publisher = ''}) => venueSeries(venue ?? publisher) === name)),
	];
	return filters.filter(({ids}) => ids.size > 0 && ids.size < publications.length);
}

/** Renders the filters as radio buttons that work by CSS alone, without a script; '' for fewer than two. */
export function renderFilters(filters: readonly Filter[], count: number, resume: Resume): string {
	if (filters.length < 2) {
		return '';
	}
	const {t} = languageOf(resume);
	const choices = [{label: t('All'), size: count}, ...filters.map(({label, ids}) => ({label, size: ids.size}))];
	const inputs = choices.map(
		({label, size}, index) =>
			`<label><input type="radio" name="show" id="${nameOf(index)}"${index === 0 ? ' checked' : ''}>${escapeHtml(label)} <span>${size}</span></label>`,
	);
	return `<fieldset class="filters">\n<legend>${escapeHtml(t('Show'))}</legend>\n${inputs.join('\n')}\n</fieldset>`;
}

/** Returns the CSS classes of a publication: one for each filter that matches it. */
export function filterClasses(id: string, filters: readonly Filter[]): string {
	return filters.flatMap(({ids}, index) => (ids.has(id) ? [nameOf(index + 1)] : [])).join(' ');
}

function nameOf(index: number): string {
	return `show-${index}`;
}

/** The selectors of the publications that a checked filter hides. */
export const filterRules: string = Array.from({length: maximumFilters}, (_, index) => nameOf(index + 1))
	.map(name => `section:has(#${name}:checked) article:not(.${name}, :target)`)
	.join(',\n');
