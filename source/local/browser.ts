import {isWebAddress} from '../terminal/web-address.js';

/** Whether a browser would open where the reader sees it: not over SSH, and not without a desktop. */
export function hasBrowser(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
	const {SSH_CONNECTION, SSH_TTY, DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME} = environment;
	if (SSH_CONNECTION || SSH_TTY) {
		return false;
	}
	return platform === 'darwin' || platform === 'win32' || Boolean(DISPLAY || WAYLAND_DISPLAY || WSL_DISTRO_NAME);
}

/** Opens a URL in the reader's browser or mail program. Rejects when that fails. */
export async function openInBrowser(url: string): Promise<void> {
	if (!isWebAddress(url)) {
		throw new Error(`Not an address for a browser: ${url}`);
	}
	const {openUrl} = await import('./open-url.js');
	await openUrl(url);
}
