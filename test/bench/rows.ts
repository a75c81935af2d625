/** A row of the table, and its limits (issue "One Ink tree draws every screen"). */
export interface Row {
	readonly what: string;
	readonly unit: 'ms' | 'MB' | 'kB' | 'bytes' | '%' | 'packages';
	/** Whether the limits apply to the ratio to bare `node -e 0`, not to the number itself. */
	readonly isRatio?: boolean;
	readonly atMost?: number;
	readonly reachFor?: number;
	/** Limit of the ratio to the other build, when there is one (`--against`). */
	readonly atMostOfOther?: number;
}

/** Limit for "as the other build in the same run": allows for the variation between two runs of one build. */
const asOther = 1.05;

export const rows = {
	name: {what: 'exec → the name is on the screen', unit: 'ms', isRatio: true, reachFor: 1.1, atMostOfOther: asOther},
	frame: {what: 'exec → the whole first frame', unit: 'ms', isRatio: true, atMost: 3.1, reachFor: 1.5},
	answered: {what: 'exec → keys typed at exec answered, in a whole frame', unit: 'ms', isRatio: true, atMost: 3.1, reachFor: 2.5},
	text: {what: 'the whole résumé as text into a pipe', unit: 'ms', isRatio: true, atMost: 1.3, reachFor: 1.15},
	help: {what: '--help', unit: 'ms', isRatio: true, atMost: 1.3, reachFor: 1.15},
	version: {what: '--version', unit: 'ms', isRatio: true, atMost: 1.3, reachFor: 1.15},
	json: {what: '-f json', unit: 'ms', isRatio: true, atMost: 1.3, reachFor: 1.15},
	bibtex: {what: '-f bibtex', unit: 'ms', isRatio: true, atMost: 1.3, reachFor: 1.15},
	pdf: {what: '-f pdf', unit: 'ms', isRatio: true, atMost: 8, reachFor: 5},
	pdfMemory: {what: '-f pdf: memory at its most', unit: 'MB', isRatio: true, atMost: 2.5, reachFor: 2},
	memory: {what: 'resident memory, app open', unit: 'MB', isRatio: true, atMostOfOther: asOther},
	keyMedian: {what: 'key → frame complete in the longest list, 80x24, median', unit: 'ms', reachFor: 2, atMostOfOther: 1},
	keyP99: {what: 'key → frame complete in the longest list, 80x24, p99', unit: 'ms', reachFor: 8, atMostOfOther: 1},
	keyCpu: {what: 'CPU a key in the process there, 120x40', unit: 'ms', atMostOfOther: 0.5},
	keyBytes: {what: 'bytes a key there, 80x24, median', unit: 'bytes', atMost: 900, reachFor: 400},
	searchP99: {what: 'a letter in the search over everything → results, p99', unit: 'ms', atMost: 16, reachFor: 8},
	idleBytes: {what: 'idle: bytes written', unit: 'bytes', atMost: 0, reachFor: 0},
	idleCpu: {what: 'idle: CPU', unit: '%', atMost: 1, reachFor: 0},
	packed: {what: 'packed package', unit: 'kB'},
	packedWithoutPdf: {what: 'packed package without the PDF and its fonts', unit: 'kB'},
	packedWithoutSsh: {what: 'packed package without the SSH part and the PDF', unit: 'kB', atMost: 200, reachFor: 160},
	packages: {what: 'packages installed by npx xuhuang', unit: 'packages', atMost: 1, reachFor: 1},
} as const satisfies Readonly<Record<string, Row>>;

export type RowName = keyof typeof rows;

/** A measured number, with those of bare Node and of the other build, if measured. */
export interface Measured {
	readonly value: number;
	readonly bare?: number;
	readonly other?: number;
}

export type Results = Partial<Record<RowName, Measured>>;

/** Returns the number that the limits of a row apply to. */
export function judged({isRatio}: Row, {value, bare}: Measured): number {
	return isRatio && bare !== undefined ? value / bare : value;
}

/** Returns the ratio to the other build's number; undefined without one. */
export function shareOfOther({value, other}: Measured): number | undefined {
	return other === undefined ? undefined : other === 0 ? (value === 0 ? 1 : Number.POSITIVE_INFINITY) : value / other;
}

/** Whether a row is within its limits; undefined when it has none. */
export function isOk(row: Row, measured: Measured): boolean | undefined {
	const share = shareOfOther(measured);
	const checks = [
		...(row.atMost === undefined ? [] : [judged(row, measured) <= row.atMost]),
		...(row.atMostOfOther === undefined || share === undefined ? [] : [share <= row.atMostOfOther]),
	];
	return checks.length === 0 ? undefined : checks.every(Boolean);
}
