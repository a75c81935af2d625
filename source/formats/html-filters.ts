import {isFirstAuthor} from '../resume/authors.js';
import {languageOf} from '../resume/localized.js';
import {statisticsOf} from '../resume/statistics.js';
import type {Publication, Resume} from '../resume/types.js';
import {venueSeries} from '../resume/venue.js';
import {escapeHtml} from './html-parts.js';

/** Fewer publications are seen at a glance. */
const fewestPublications = 6;
const [mostYears, mostVenues] = [6, 4];
/** Filters of a page, at most: the style has rules for so many. */
const most = 1 + mostYears + mostVenues;

/** Some of the publications, by their ids. */
interface Filter {
	readonly label: string;
	readonly ids: ReadonlySet<string>;
}

/** What the publications of a résumé can be chosen by: as first author, the years, and venues that have several; none for a few publications. */
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

/** The filters as radio buttons, which the style alone lets choose: no script runs. */
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

/** The classes of a publication: by them the style knows which filters leave it. */
export function filterClasses(id: string, filters: readonly Filter[]): string {
	return filters.flatMap(({ids}, index) => (ids.has(id) ? [nameOf(index + 1)] : [])).join(' ');
}

function nameOf(index: number): string {
	return `show-${index}`;
}

/** The rules by which a filter that is chosen hides the others. */
export const filterRules: string = Array.from({length: most}, (_, index) => nameOf(index + 1))
	.map(name => `section:has(#${name}:checked) article:not(.${name}, :target)`)
	.join(',\n');
