import type {ItemLink} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';

/** Returns the contact links for the head of a page: e-mail, homepage, profiles. */
export function contactLinks({basics}: Resume): ItemLink[] {
	const {email, url, profiles} = basics;
	return [
		...(email ? [{label: email, url: `mailto:${email}`}] : []),
		...(url ? [{label: url.replace(/^https?:\/\//, ''), url}] : []),
		...profiles.flatMap(({network, url}) => (url ? [{label: network, url}] : [])),
	];
}
