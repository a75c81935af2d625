import type {Resume} from '../resume/types.js';

/** The five lines that stay in the terminal when the app is left: who, what, how to write, where, how to take it away. */
export function formatCard({basics}: Resume): string {
	return [basics.name, basics.label, basics.email, basics.url, 'As a file: npx xuhuang > xuhuang.txt'].map(line => `${line}\n`).join('');
}
