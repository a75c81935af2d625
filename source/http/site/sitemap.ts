import type {Resume} from '../../resume/types.js';
import type {Resource} from '../resources.js';

/** Renders sitemap.xml (https://www.sitemaps.org/protocol.html). */
export function sitemap(base: string, resources: readonly Resource[], {meta}: Resume): string {
	const changed = /^\d{4}-\d\d-\d\d/.exec(meta.lastModified ?? '')?.[0];
	const urls = resources.map(({path}) => `<url><loc>${base}${path}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`);
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** Renders robots.txt (RFC 9309), which allows everything. */
export function robots(base: string | undefined): string {
	return `User-agent: *\nAllow: /\n${base === undefined ? '' : `Sitemap: ${base}/sitemap.xml\n`}`;
}
