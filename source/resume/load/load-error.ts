import {SaidError} from '../../language/said-error.js';

/** A file that no résumé can be read from; the message says why, and where. */
export class LoadError extends SaidError {
	override name = 'LoadError';
}
