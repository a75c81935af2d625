import {type Format, formatIds, formats, supports, textFormatIds} from '../formats/index.js';
import {memoize} from '../resume/memoize.js';
import {type SectionId, sectionsOf} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';

/** A resource: the résumé, one of its sections or an item of a section, in one format or in a negotiated one. */
export interface Resource {
	readonly path: string;
	readonly section?: SectionId;
	readonly item?: string;
	/** The formats to negotiate from; a file has exactly one. */
	readonly formats: readonly Format[];
}

/**
 * Returns the resources of a résumé by path, derived from the format registry and the résumé's sections: "/", "/publications",
 * "/publications/toolace", "/publications.bib", "/resume.json", "/json". Memoized.
 */
export const resourcesOf = memoize((resume: Resume): ReadonlyMap<string, Resource> => {
	const negotiated = negotiatedResources(resume);
	const all = [...negotiated, ...negotiated.flatMap(filesBeside), ...formatIds.flatMap(format => filesOf(format, resume))];
	// The first resource of a path wins: a section before a format of the same name.
	return new Map(all.toReversed().map(resource => [resource.path, resource]));
});

/** Returns the resources with a negotiated format: the résumé, each section, each publication. */
export function negotiatedResources(resume: Resume): Resource[] {
	const sections = sectionsOf(resume).map(
		({id}): Resource => ({path: `/${id}`, section: id, formats: formatIds.filter(format => supports(format, id))}),
	);
	const publications = sections.find(({section}) => section === 'publications');
	const items = publications ? resume.publications.map(({id}): Resource => ({...publications, path: `/publications/${id}`, item: id})) : [];
	return [{path: '/', formats: formatIds}, ...sections, ...items];
}

/** Returns the path of a format's main file: "/resume.md", "/refs.bib", "/cv.pdf", "/xuhuang.vcf", "/news.atom". */
export function filePath(format: Format, resume: Resume): string {
	const {sections, extension} = formats[format];
	return `/${sections === 'all' ? stemsOfAll(format)[0] : stemOfPart(sections[0], format, resume)}.${extension}`;
}

/** Returns the files that pages link to for download. */
export function downloads(resume: Resume): Array<{label: string; path: string}> {
	return (['pdf', 'json', 'bibtex', 'vcard'] as const)
		.filter(format => format !== 'bibtex' || resume.publications.length > 0)
		.map(format => ({label: names[format], path: filePath(format, resume)}));
}

const names = {pdf: 'PDF', json: 'JSON', bibtex: 'BibTeX', vcard: 'vCard'};

function filesBeside({path, formats: choice, ...resource}: Resource): Resource[] {
	return path === '/' ? [] : choice.map(format => ({...resource, path: `${path}.${formats[format].extension}`, formats: [format]}));
}

function filesOf(format: Format, resume: Resume): Resource[] {
	const {sections, extension} = formats[format];
	const others = sections === 'all' ? stemsOfAll(format).map(stem => `/${stem}.${extension}`) : [];
	return [filePath(format, resume), ...others, `/${format}`, ...(format === 'markdown' ? ['/llms.txt'] : [])].map(path => ({
		path,
		formats: [format],
	}));
}

/** Returns the file name stems of a format, the preferred one first: "cv" for binary formats, which people forward. */
function stemsOfAll(format: Format): readonly [string, string] {
	return (textFormatIds as readonly Format[]).includes(format) ? ['resume', 'cv'] : ['cv', 'resume'];
}

function stemOfPart(section: SectionId | undefined, format: Format, {basics}: Resume): string {
	switch (section) {
		case undefined:
			return format;
		case 'publications':
			return 'refs';
		case 'contact':
			return basics.name.toLowerCase().replace(/[^a-z0-9]/g, '') || 'contact';
		default:
			return section;
	}
}
