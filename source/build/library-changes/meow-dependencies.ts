import type {LibraryChange} from './change.js';

/**
 * meow carries its dependencies in one file. Of them, a reader of package.json files brings semver, hosted-git-info and
 * child_process, and the changes between camelCase and kebab-case bring patterns over all of Unicode: 22 ms at every start
 * that has an option, for a file that is never read here and for names in ASCII. This takes the parser itself
 * (yargs-parser, minimist-options) from npm, and the rest in ASCII. No upstream thread was found.
 */
export const meowDependencies: LibraryChange[] = [
	{
		name: 'meow without what it does not need here',
		file: /meow\/build\/dependencies\.js$/,
		whole: {
			from: 'export { readPackageUpSync as a, constructParserOptions as b, camelcaseKeys as c, decamelizeKeys as d, decamelize as e, normalizePackageData as n, redent as r, trimNewlines as t, yargsParser as y };',
			to: `
export {default as y} from 'yargs-parser';
export {default as b} from 'minimist-options';
const mapKeys = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [change(key), value]));
export const c = object => mapKeys(object, key => (key.length > 1 ? key.replace(/(?<!^-*)-+(\\w)/g, (_, letter) => letter.toUpperCase()) : key));
export const e = (text, {separator = '_'} = {}) => text.replace(/([a-z\\d])([A-Z])/g, \`$1\${separator}$2\`).toLowerCase();
export const d = (object, {separator = '_', exclude = []} = {}) => mapKeys(object, key => (exclude.includes(key) ? key : e(key, {separator})));
export const r = text => text;
export const t = text => text.trim();
export const a = () => undefined;
export const n = () => {};`,
		},
	},
];
