import type {Part} from './in-process.js';
import type {PeerResult} from './peers.js';
import {isOk, judged, type Measured, type Results, type Row, type RowName, rows, shareOfOther} from './rows.js';

/** One run of the benchmark. */
export interface Report {
	readonly version: string;
	/** Version of the other build, measured in turns with this one. */
	readonly against?: string;
	/** Version of the Node that ran the measured programs: "v20.20.2". */
	readonly node: string;
	readonly date: string;
	readonly machine: string;
	readonly results: Results;
	readonly parts: readonly Part[];
	readonly peers: readonly PeerResult[];
}

type Cells = readonly string[];

/** Formats the report as text, next to the ratios or numbers of an earlier one. */
export function formatReport(report: Report, before: Report | undefined): string {
	const {against} = report;
	const head = [
		...['what', 'measured', 'ratio', 'at most', 'reach for', 'ok?'],
		...(against === undefined ? [] : [`against ${against}`, 'share', 'at most']),
		...(before ? [`in ${before.version}`] : []),
	];
	const lines = measuredRows(report).map(([name, row, measured]): Cells => {
		const earlier = before?.results[name];
		return [
			...cellsOf(row, measured),
			...(against === undefined ? [] : otherCells(row, measured)),
			...(before ? [earlier ? amount(row, judged(row, earlier)) : ''] : []),
		];
	});
	const parts = report.parts.map(({what, median, p99}): Cells => [what, milliseconds(median), milliseconds(p99)]);
	const tables = [
		aligned([head, ...lines]),
		...(parts.length > 0 ? [aligned([['in the process, alone', 'median', 'p99'], ...parts])] : []),
		...(report.peers.length > 0 ? [aligned([peerHead, ...report.peers.map(peerCells)])] : []),
	];
	return `${heading(report)}\n\n${tables.join('\n\n')}\n`;
}

/** Formats the table of docs/performance.md. */
export function formatMarkdown(report: Report): string {
	const {against} = report;
	const head = ['what', 'measured', 'of bare Node', 'at most', ...(against === undefined ? [] : [`of ${against}`, 'at most'])];
	const lines = measuredRows(report).map(([, row, measured]) => [
		...cellsOf(row, measured).slice(0, 4),
		...(against === undefined ? [] : otherCells(row, measured).slice(1)),
	]);
	const tables = [markdown([head, ...lines]), ...(report.peers.length > 0 ? [markdown([peerHead, ...report.peers.map(peerCells)])] : [])];
	return `${heading(report)}\n\n${tables.join('\n\n')}\n`;
}

/** Returns the names of the rows that exceed a limit. */
export function failures(report: Report): string[] {
	return measuredRows(report).flatMap(([, row, measured]) => (isOk(row, measured) === false ? row.what : []));
}

const peerHead = ['program', 'start → something is on the screen', 'of bare Node', 'packages installed'];

function peerCells({name, version, time, bare, packages}: PeerResult): Cells {
	return [`${name} ${version}`, milliseconds(time), `${(time / bare).toFixed(2)}x`, String(packages)];
}

function heading({version, node, date, machine}: Report): string {
	return `xuhuang ${version}, Node ${node}, ${machine}, ${date}`;
}

function measuredRows({results}: Report): (readonly [RowName, Row, Measured])[] {
	return (Object.entries(rows) as [RowName, Row][]).flatMap(([name, row]) => {
		const measured = results[name];
		return measured ? [[name, row, measured] as const] : [];
	});
}

function cellsOf(row: Row, measured: Measured): Cells {
	const {unit, isRatio, atMost, reachFor} = row;
	const ok = isOk(row, measured);
	return [
		row.what,
		unit === 'ms' ? milliseconds(measured.value) : `${round(measured.value)} ${unit}`,
		isRatio ? amount(row, judged(row, measured)) : '',
		atMost === undefined ? '' : amount(row, atMost),
		reachFor === undefined ? '' : amount(row, reachFor),
		ok === undefined ? '' : ok ? 'ok' : 'NO',
	];
}

/** Returns the cells for the other build: its number, the ratio of this build to it, and the limit of that. */
function otherCells(row: Row, measured: Measured): Cells {
	const {other} = measured;
	const share = shareOfOther(measured);
	const {unit, atMostOfOther} = row;
	return [
		other === undefined ? '' : unit === 'ms' ? milliseconds(other) : `${round(other)} ${unit}`,
		share === undefined ? '' : `${share.toFixed(2)}x`,
		atMostOfOther === undefined ? '' : `${atMostOfOther.toFixed(2)}x`,
	];
}

/** Formats a ratio or a number in the unit of a row. */
function amount({isRatio, unit}: Row, value: number): string {
	return isRatio ? `${value.toFixed(2)}x` : unit === 'ms' ? milliseconds(value) : `${round(value)} ${unit}`;
}

function milliseconds(value: number): string {
	return `${value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3)} ms`;
}

function round(value: number): string {
	return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

function aligned(lines: readonly Cells[]): string {
	const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map(cells => cells[column]?.length ?? 0)));
	const padded = (cells: Cells) =>
		cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)));
	return lines.map(cells => padded(cells).join('  ').trimEnd()).join('\n');
}

function markdown([head = [], ...lines]: readonly Cells[]): string {
	return [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...lines].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}
