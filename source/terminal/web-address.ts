/** Whether a URL is safe to open: http, https or mailto, without control characters or spaces. */
export function isWebAddress(url: string): boolean {
	return /^(?:https?:\/\/|mailto:)[^\s\p{C}]+$/u.test(url);
}
