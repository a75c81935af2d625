import type {ItemLink} from './sections/section.js';
import type {Link, Project, Publication} from './types.js';

const labels: Record<Link['kind'], string> = {
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

/** Every address of a publication, the paper first; none stands there twice. */
export function publicationLinks(publication: Publication): ItemLink[] {
	const {doi, arxiv, url, links = []} = publication;
	return withoutRepeats([
		...(doi ? [{label: 'DOI', url: `https://doi.org/${doi}`}] : []),
		...(arxiv ? [{label: 'arXiv', url: `https://arxiv.org/abs/${arxiv}`}] : []),
		...links.map(namedLink),
		...(url ? [{label: 'Paper', url}] : []),
	]).sort((a, b) => Number(b.label === 'Paper') - Number(a.label === 'Paper'));
}

/** Every address of a project, its own page first; none stands there twice. */
export function projectLinks(project: Project): ItemLink[] {
	return withoutRepeats([...(project.url ? [{label: 'Homepage', url: project.url}] : []), ...(project.links ?? []).map(namedLink)]);
}

function namedLink({kind, label, url}: Link): ItemLink {
	return {label: label ?? labels[kind], url};
}

function withoutRepeats(links: readonly ItemLink[]): ItemLink[] {
	return links.filter((link, index) => links.findIndex(other => other.url === link.url) === index);
}
