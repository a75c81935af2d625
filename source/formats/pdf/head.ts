import type {Span} from '../../resume/block.js';
import {languageOf} from '../../resume/localized.js';
import {addressWords, type ItemLink} from '../../resume/sections/index.js';
import type {Resume} from '../../resume/types.js';
import {contactLinks} from '../contact-links.js';
import {type Node, paragraphOf} from './layout.js';

/** Longer addresses are called by their network alone, characters. */
const longestAddress = 36;

/** The head of the first page: the name, what the person does, and every way to reach them. */
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

/** The address itself where it is short, so that it is not lost on paper. */
function shownAddress({label, url}: ItemLink): string {
	const address = url.replace(/^(https?:\/\/|mailto:)(www\.)?/, '').replace(/\/$/, '');
	return address.length <= longestAddress && !/[?#%]/.test(address) ? address : label;
}
