import type {Plugin} from 'esbuild';
import {bibtexTables} from './bibtex-tables.js';
import {cachedText, sharedStyles} from './cached-text.js';
import {pluginFor} from './change.js';
import {fontkitWithoutWoff2} from './fontkit.js';
import {noDevtools} from './no-devtools.js';
import {plainTextWidth} from './plain-text-width.js';
import {sharedCaches} from './shared-caches.js';
import {ssh2InOneFile} from './ssh2.js';
import {yogaBytes} from './yoga-bytes.js';

/** The changes that a bundle needs to work. */
export const neededChanges: Plugin[] = [...noDevtools, ...yogaBytes, ...ssh2InOneFile].map(pluginFor);

/** The changes that only make it faster: the test suite passes with and without them. */
export const fasterChanges: Plugin[] = [
	...bibtexTables,
	...fontkitWithoutWoff2,
	...sharedCaches,
	...cachedText,
	...sharedStyles,
	...plainTextWidth,
].map(pluginFor);
