/** One row of the table, and what its number may be (issue "Fast: there at once, quiet on the wire, and it stays so"). */
export interface Row {
	readonly what: string;
	readonly unit: 'ms' | 'MB' | 'kB' | 'bytes' | 'ticks' | 'packages';
	/** Judged as the ratio to the same of bare `node -e 0`, not as the number itself. */
	readonly isRatio?: boolean;
	readonly atMost?: number;
	readonly reachFor?: number;
}

export const rows = {
	name: {what: 'start → the name is on the screen', unit: 'ms', isRatio: true, atMost: 1.3, reachFor: 1.1},
	answered: {what: 'start → the first frame stands, keys typed at the start answered', unit: 'ms', isRatio: true, atMost: 3, reachFor: 2.4},
	text: {what: 'the whole résumé as text into a pipe', unit: 'ms', isRatio: true, atMost: 1.3, reachFor: 1.15},
	help: {what: '--help', unit: 'ms', isRatio: true, atMost: 1.3, reachFor: 1.15},
	version: {what: '--version', unit: 'ms', isRatio: true, atMost: 1.3, reachFor: 1.15},
	json: {what: '-f json', unit: 'ms', isRatio: true, atMost: 1.3, reachFor: 1.15},
	bibtex: {what: '-f bibtex', unit: 'ms', isRatio: true, atMost: 1.3, reachFor: 1.15},
	pdf: {what: '-f pdf', unit: 'ms', isRatio: true, atMost: 8, reachFor: 5},
	pdfMemory: {what: '-f pdf: memory at its most', unit: 'MB', isRatio: true, atMost: 2.5, reachFor: 2},
	memory: {what: 'resident memory, app open', unit: 'MB', isRatio: true, atMost: 1.9, reachFor: 1.6},
	keyMedian: {what: 'key → frame complete in the longest list, median', unit: 'ms', atMost: 6, reachFor: 3},
	keyP99: {what: 'key → frame complete in the longest list, p99', unit: 'ms', atMost: 16, reachFor: 10},
	keyBytes: {what: 'bytes per key there, median', unit: 'bytes', atMost: 900, reachFor: 300},
	searchP99: {what: 'a letter in the search over everything → results, p99', unit: 'ms', atMost: 16, reachFor: 8},
	idleBytes: {what: 'idle: bytes written', unit: 'bytes', atMost: 0, reachFor: 0},
	idleTicks: {what: 'idle: CPU, in ticks of 10 ms', unit: 'ticks', atMost: 0, reachFor: 0},
	packed: {what: 'packed package', unit: 'kB'},
	packedWithoutPdf: {what: 'packed package without the PDF and its fonts', unit: 'kB'},
	packedWithoutSsh: {what: 'packed package without the SSH part and the PDF', unit: 'kB', atMost: 200, reachFor: 160},
	packages: {what: 'packages installed by npx xuhuang', unit: 'packages', atMost: 1, reachFor: 1},
} as const satisfies Readonly<Record<string, Row>>;

export type RowName = keyof typeof rows;

/** A measured number, with the same of bare Node where there is one. */
export interface Measured {
	readonly value: number;
	readonly bare?: number;
}

export type Results = Partial<Record<RowName, Measured>>;

/** The number that a row is judged by. */
export function judged({isRatio}: Row, {value, bare}: Measured): number {
	return isRatio && bare !== undefined ? value / bare : value;
}

/** Whether a row holds; undefined when nothing is asked of it. */
export function isOk(row: Row, measured: Measured): boolean | undefined {
	return row.atMost === undefined ? undefined : judged(row, measured) <= row.atMost;
}
