import type {Plugin} from 'esbuild';
import {pluginFor} from './change.js';
import {noDevtools} from './no-devtools.js';
import {plainTextWidth} from './plain-text-width.js';
import {sharedCaches} from './shared-caches.js';
import {yogaWithoutFetch} from './yoga-without-fetch.js';

/** The changes that a bundle can't do without. */
export const neededChanges: Plugin[] = noDevtools.map(pluginFor);

/** The changes that only make it faster: the suite passes with and without them. */
export const fasterChanges: Plugin[] = [...yogaWithoutFetch, ...sharedCaches, ...plainTextWidth].map(pluginFor);
