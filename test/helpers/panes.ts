/** Reads a screen of the app as a person does: by the rules and the places where things stand. */

/** A line of nothing but a rule, perhaps with the border of a dialog over it. */
const rule = /^[─╌-]{10,}$/;
/** What stands at the right of a line: a scrollbar, or nothing. */
const atEnd = /\s*[▐▮]?\s*$/;

/** The lines between the header and the footer. */
export function bodyLines(screen: string): string[] {
	const lines = screen.split('\n');
	const rules = lines.flatMap((line, index) => (rule.test(line) ? [index] : []));
	const [first = 0] = rules;
	return lines.slice(first + 1, rules.at(-1) ?? lines.length - 1);
}

/** The lines of a text that has the body to itself, without its margin and its scrollbar. */
export function paneLines(screen: string): string[] {
	return bodyLines(screen).map(line => line.replace(/^(❯ | {2})/, '').replace(atEnd, ''));
}

/** The line below the header: what a list says of itself, or its query. */
export function titleLine(screen: string): string {
	return bodyLines(screen)[0] ?? '';
}

/** The row, card, link or entry of a menu that takes the keys. */
export function selectedRow(screen: string): string {
	return /❯[│╎]? ?(.*?)\s*(?:[│╎▐▮]|$)/m.exec(screen)?.[1] ?? '';
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
