import type {Span} from '../../resume/block.js';
import {languageOf} from '../../resume/localized.js';
import {addressWords, type ItemLink} from '../../resume/sections/index.js';
import type {Resume} from '../../resume/types.js';
import {contactLinks} from '../contact-links.js';
import {type Node, paragraphOf} from './layout.js';

/** Maximum characters of an address that is printed in full; a longer one is shown by its label. */
const longestAddress = 36;

/** Returns the head of the first page: name, label and contact line. */
export function headOf(resume: Resume): Node[] {
	const {basics} = resume;
	const {phone, location, profiles} = basics;
	const names = profiles.flatMap(({network, username, url}) => (url || !username ? [] : `${network} ${username}`));
	const spans: Span[] = [
		...contactLinks(resume).map(link => ({text: shownAddress(link), href: link.url})),
		...[phone, ...names, addressWords(location)].flatMap(text => (text ? {text} : [])),
	];
	return [
		paragraphOf('name', [{text: basics.name || languageOf(resume).t('Résumé')}]),
		...(basics.label ? [paragraphOf('label', [{text: basics.label}])] : []),
		...(spans.length > 0
			? [
					paragraphOf(
						'contact',
						spans.flatMap((span, index) => (index === 0 ? span : [{text: '  ·  '}, span])),
					),
				]
			: []),
	];
}

/** Returns the address itself where it is short, so that it is readable on paper, else the link's label. */
function shownAddress({label, url}: ItemLink): string {
	const address = url.replace(/^(https?:\/\/|mailto:)(www\.)?/, '').replace(/\/$/, '');
	return address.length <= longestAddress && !/[?#%]/.test(address) ? address : label;
}
