import type {Profile} from '../types.js';

/** Returns the username of a profile, or '' when its URL ends in it. */
export function handleBeside({username = '', url}: Profile): string {
	const plain = (text: string) => text.toLowerCase().replace(/^@|\/+$/g, '');
	const last =
		plain(url ?? '')
			.split(/[/=:]/)
			.at(-1) ?? '';
	return username === '' || (url && last.replace(/^@/, '') === plain(username)) || username === url ? '' : username;
}
