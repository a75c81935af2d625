import type {LibraryChange} from './change.js';

/**
 * ink-select-input takes the pointer of an indicator that is never drawn here from a table of 300 characters (figures),
 * 2 kB of the package. No upstream thread was found.
 */
export const selectInput: LibraryChange[] = [
	{
		name: 'ink-select-input without a table for one character',
		file: /ink-select-input\/build\/Indicator\.js$/,
		replace: [["import figures from 'figures';", "const figures = {pointer: '❯'};"]],
	},
];
