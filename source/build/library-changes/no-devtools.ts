import type {LibraryChange} from './change.js';

/**
 * Ink connects to React's devtools when DEV=true is set in the environment (vadimdemedes/ink#571): a bundle then prints a
 * stack trace, and contains 1.5 MB of devtools. The user's environment must not switch that on.
 */
export const noDevtools: LibraryChange[] = [
	{
		name: 'no devtools in the reconciler',
		file: /ink\/build\/reconciler\.js$/,
		replace: [["process.env['DEV'] === 'true'", 'false']],
	},
	{
		name: 'no devtools in ink',
		file: /ink\/build\/ink\.js$/,
		replace: [["process.env['DEV'] === 'true'", 'false']],
	},
];
