/** Reads the panes of a screen of the app, as a person does: by the rules and the places where things stand. */

/** The lines between the header and the footer. */
function body(screen: string): string[] {
	const lines = screen.split('\n');
	const rules = lines.flatMap((line, index) => (/^╌+$/.test(line) ? [index] : []));
	const [first = 0, last = lines.length - 1] = rules;
	return lines.slice(first + 1, last);
}

/** The lines of the pane at the right, below its title, without its scrollbar. */
export function paneLines(screen: string): string[] {
	const lines = body(screen).map(line => line.slice(line.lastIndexOf('╎') + 1).replace(/^ /, screen.includes('╎') ? '' : ' '));
	const isTall = /^╌+$/m.test(screen);
	return lines.slice(isTall ? 2 : 1).map(line => line.replace(/\s*▐$/, '').trimEnd());
}

/** What stands in the title line of the pane where the reader is: the title, and the place in the list, such as "3/13". */
export function titleLine(screen: string): string {
	return body(screen)[0] ?? '';
}

/** Whether a list takes the keys. In the window with three panes, the title of the detail has the mark when that takes them. */
export function isListFocused(screen: string): boolean {
	return screen.includes('❯') && !/❯ (Details|\d )/.test(screen);
}

/** The row of the list or menu that takes the keys. */
export function selectedRow(screen: string): string {
	return /❯ (.*?)\s*(?:╎|▐|$)/m.exec(screen)?.[1] ?? '';
}

/** Pages of a text that overlap, or follow each other, joined to the whole text. */
export function joinPages(pages: readonly string[][]): string[] {
	const whole: string[] = [];
	for (const page of pages) {
		whole.push(...page.slice(overlapOf(whole, page)));
	}
	return whole;
}

/** How many lines at the beginning of the page stand at the end of the text already. */
function overlapOf(text: readonly string[], page: readonly string[]): number {
	for (let overlap = Math.min(text.length, page.length); overlap > 0; overlap -= 1) {
		if (page.slice(0, overlap).every((line, index) => line === text[text.length - overlap + index])) {
			return overlap;
		}
	}
	return 0;
}

/** A text without the spaces and line breaks that setting it in lines adds or takes. */
export function letters(text: string): string {
	return text.replace(/\s+/g, '');
}
