import type {Pane, Sheet} from './sheet.js';

/** The next sheet, in which every part that says the same as before is the same object as before: React passes it over. */
export function reuseSheet(before: Sheet | undefined, next: Sheet): Sheet {
	return before ? {...reuseParts(before, next), panes: next.panes.map((pane, index) => reusePane(before.panes[index], pane))} : next;
}

function reusePane(before: Pane | undefined, next: Pane): Pane {
	if (!before || before.kind !== next.kind) {
		return next;
	}
	return isSame(before, next) ? before : reuseParts(before, next);
}

function reuseParts<Whole extends object>(before: Whole, next: Whole): Whole {
	const parts = Object.entries(next).map(([key, part]) => {
		const known = before[key as keyof Whole];
		return [key, isSame(known, part) ? known : part];
	});
	return Object.fromEntries(parts) as Whole;
}

function isSame(a: unknown, b: unknown): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}
