/** A file that no résumé can be read from; the message says why, and where. */
export class LoadError extends Error {
	override name = 'LoadError';
}
