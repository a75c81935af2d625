/** The size of a terminal, in cells. */
export interface Window {
	readonly columns: number;
	readonly rows: number;
}

/** The largest window that is drawn; a larger one costs seconds and shows nothing more. */
const largest: Window = {columns: 300, rows: 120};

/** A size that can be drawn: whole numbers, 1 at least; 80x24 where the terminal does not know its own. */
export function drawableWindow({columns, rows}: {columns?: number | undefined; rows?: number | undefined}): Window {
	return {columns: clamp(columns || 80, largest.columns), rows: clamp(rows || 24, largest.rows)};
}

/** The window, as far as it is no larger than another one. */
export function withinLimit({columns, rows}: Window, most: Window): Window {
	return {columns: Math.min(columns, most.columns), rows: Math.min(rows, most.rows)};
}

function clamp(size: number, most: number): number {
	return Math.max(1, Math.min(most, Math.floor(size)));
}
