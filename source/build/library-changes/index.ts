import type {Plugin} from 'esbuild';
import {pluginFor} from './change.js';
import {noDevtools} from './no-devtools.js';

/** Every change to a library that the bundle is made with. */
export const libraryChanges: Plugin[] = noDevtools.map(pluginFor);
