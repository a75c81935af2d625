/** Parses a screen of the app by its rules and the positions of its parts. */

/** A line with only a rule, perhaps under the border of a dialog. */
const rule = /^[─╌-]{10,}$/;
/** The end of a line: a scrollbar, or nothing. */
const atEnd = /\s*[▐▮]?\s*$/;

/** Returns the lines between the header and the footer. */
export function bodyLines(screen: string): string[] {
	const lines = screen.split('\n');
	const rules = lines.flatMap((line, index) => (rule.test(line) ? [index] : []));
	const [first = 0] = rules;
	return lines.slice(first + 1, rules.at(-1) ?? lines.length - 1);
}

/** Returns the lines of a text that fills the body, without its margin and its scrollbar. */
export function paneLines(screen: string): string[] {
	return bodyLines(screen).map(line => line.replace(/^(❯ | {2})/, '').replace(atEnd, ''));
}

/** Returns the line below the header: a list's title, or its query. */
export function titleLine(screen: string): string {
	return bodyLines(screen)[0] ?? '';
}

/** Returns the text of the selected row, card, link or menu entry. */
export function selectedRow(screen: string): string {
	return /❯[│╎]? ?(.*?)\s*(?:[│╎▐▮]|$)/m.exec(screen)?.[1] ?? '';
}

/** Joins consecutive or overlapping pages of a text. */
export function joinPages(pages: readonly string[][]): string[] {
	const whole: string[] = [];
	for (const page of pages) {
		whole.push(...page.slice(overlapOf(whole, page)));
	}
	return whole;
}

/** Returns how many lines at the start of the page are already at the end of the text. */
function overlapOf(text: readonly string[], page: readonly string[]): number {
	for (let overlap = Math.min(text.length, page.length); overlap > 0; overlap -= 1) {
		if (page.slice(0, overlap).every((line, index) => line === text[text.length - overlap + index])) {
			return overlap;
		}
	}
	return 0;
}

/** Returns a text without white space, which wrapping adds or removes. */
export function letters(text: string): string {
	return text.replace(/\s+/g, '');
}
