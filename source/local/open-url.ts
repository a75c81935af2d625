import open from 'open';

/** Opens a URL in the reader's browser or mail program. Rejects when that can't be started. */
export async function openUrl(url: string): Promise<void> {
	await open(url);
}
