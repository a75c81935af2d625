import type {Plugin} from 'esbuild';
import {bibtexTables} from './bibtex-tables.js';
import {pluginFor} from './change.js';
import {meowDependencies} from './meow-dependencies.js';
import {noDevtools} from './no-devtools.js';
import {plainTextWidth} from './plain-text-width.js';
import {selectInput} from './select-input.js';
import {sharedCaches} from './shared-caches.js';
import {ssh2InOneFile} from './ssh2.js';
import {yogaBytes} from './yoga-bytes.js';

/** The changes that a bundle can't do without. */
export const neededChanges: Plugin[] = [...noDevtools, ...ssh2InOneFile].map(pluginFor);

/** The changes that only make it faster: the suite passes with and without them. */
export const fasterChanges: Plugin[] = [
	...bibtexTables,
	...meowDependencies,
	...yogaBytes,
	...sharedCaches,
	...selectInput,
	...plainTextWidth,
].map(pluginFor);
