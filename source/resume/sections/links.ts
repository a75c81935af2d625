import type {Language, Phrase} from '../../i18n/language.js';
import type {Link, Project, Publication} from '../types.js';
import type {ItemLink} from './section.js';

const labels: Record<Link['kind'], Phrase> = {
	homepage: 'Homepage',
	project: 'Project',
	code: 'Code',
	model: 'Model',
	dataset: 'Dataset',
	paper: 'Paper',
	docs: 'Docs',
	package: 'Package',
	scholar: 'Scholar',
};

/** Returns the links of a publication, the paper first, without duplicate URLs. */
export function publicationLinks(publication: Publication, language: Language): ItemLink[] {
	const {doi, arxiv, url, links = []} = publication;
	const named = links.map(link => namedLink(link, language));
	const paper = language.t('Paper');
	return withoutDuplicates([
		...(doi ? [{label: 'DOI', url: `https://doi.org/${doi}`}] : []),
		...(arxiv ? [{label: 'arXiv', url: `https://arxiv.org/abs/${arxiv}`}] : []),
		...named,
		...(url ? [{label: paper, url}] : []),
	]).sort((a, b) => Number(b.label === paper) - Number(a.label === paper));
}

/** Returns the links of a project, its homepage first, without duplicate URLs. */
export function projectLinks(project: Project, language: Language): ItemLink[] {
	return withoutDuplicates([
		...(project.url ? [{label: language.t('Homepage'), url: project.url}] : []),
		...(project.links ?? []).map(link => namedLink(link, language)),
	]);
}

function namedLink({kind, label, url}: Link, {t}: Language): ItemLink {
	return {label: label ?? t(labels[kind]), url};
}

function withoutDuplicates(links: readonly ItemLink[]): ItemLink[] {
	return links.filter((link, index) => links.findIndex(other => other.url === link.url) === index);
}
