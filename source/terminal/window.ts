/** The size of a terminal, in cells. */
export interface Window {
	readonly columns: number;
	readonly rows: number;
}

/** Maximum size that is drawn; a larger one takes seconds to render and shows nothing more. */
const largest: Window = {columns: 300, rows: 120};

/** Returns the size rounded down and clamped to 1 and the maximum; 80 columns or 24 rows where the terminal reports none. */
export function drawableWindow({columns, rows}: {columns?: number | undefined; rows?: number | undefined}): Window {
	return {columns: clamp(columns || 80, largest.columns), rows: clamp(rows || 24, largest.rows)};
}

/** Returns the window, clamped to a maximum size. */
export function withinLimit({columns, rows}: Window, most: Window): Window {
	return {columns: Math.min(columns, most.columns), rows: Math.min(rows, most.rows)};
}

function clamp(size: number, most: number): number {
	return Math.max(1, Math.min(most, Math.floor(size)));
}
