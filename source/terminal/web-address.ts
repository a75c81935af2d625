/** Whether an address is one that may be opened: http, https or mailto, without control characters or spaces. */
export function isWebAddress(url: string): boolean {
	return /^(?:https?:\/\/|mailto:)[^\s\p{C}]+$/u.test(url);
}
