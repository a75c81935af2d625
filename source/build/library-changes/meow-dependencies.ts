import type {LibraryChange} from './change.js';

/**
 * meow carries its dependencies in one file, with a reader of package.json files that brings semver, hosted-git-info and
 * child_process: 17 ms at every start that has an option, for a file that it is never asked to read here. This takes the
 * same packages from npm without that reader. No upstream thread was found.
 */
export const meowDependencies: LibraryChange[] = [
	{
		name: 'meow without the reader of package.json',
		file: /meow\/build\/dependencies\.js$/,
		whole: {
			from: 'export { readPackageUpSync as a, constructParserOptions as b, camelcaseKeys as c, decamelizeKeys as d, decamelize as e, normalizePackageData as n, redent as r, trimNewlines as t, yargsParser as y };',
			to: `export {default as b} from 'minimist-options';
export {default as c} from 'camelcase-keys';
export {default as d} from 'decamelize-keys';
export {default as e} from 'decamelize';
export {default as r} from 'redent';
export {trimNewlines as t} from 'trim-newlines';
export {default as y} from 'yargs-parser';
export const a = () => undefined;
export const n = () => {};`,
		},
	},
];
