import {hasTimelineBeside, type MenuGrid, menuGrid} from '../../state/home-layout.js';
import type {Layout} from '../../state/layout.js';
import type {HomeFacts} from './home-facts.js';
import type {NameStyle} from './name-style.js';

const parts = [
	'top',
	'name',
	'label',
	'contact',
	'moreContact',
	'figures',
	'beforeFigures',
	'menu',
	'beforeMenu',
	'latest',
	'about',
] as const;
type Part = (typeof parts)[number];
type RowRange = readonly [min: number, max: number];

/** Layout of the home screen: rows for each part, 0 for those that do not fit. */
export interface HomePlan {
	readonly rows: Readonly<Record<Part, number>>;
	readonly menu: MenuGrid;
	readonly hasTimeline: boolean;
}

/** Rows of a large name with the lines below it. */
const largeRows = 13;

/** Allocates the rows of a window to the parts of the home screen, the most important parts first. */
export function planHome(layout: Layout, facts: HomeFacts): HomePlan {
	const {name, labelLines} = facts;
	const grid = menuGrid(layout, facts.menu);
	const hasTimeline = hasTimelineBeside(layout, facts.menu.length);
	const menu: RowRange = [1, hasTimeline ? Math.max(grid.rows, facts.timelineRows) : grid.rows];
	const contactLines = facts.contact.length + Number(facts.openTo !== undefined);
	const figures = Number(facts.figures.length > 0);
	const latest: RowRange = [2, withGap(facts.latest.length)];
	const about = fixed(withGap(facts.about.length));
	// In a short window the label has one line; in a very short one, none, to leave room for the menu.
	const label = layout.rows < 10 ? 0 : Math.min(labelLines, layout.rows < 16 ? 1 : 2);
	const gaps = {beforeMenu: [1, 1], beforeFigures: [figures, figures]} as const;
	const ranges: Record<NameStyle['size'], Partial<Record<Part, RowRange>>> = {
		large: {name: fixed(Math.max(largeRows, facts.code.length)), menu, beforeMenu: [1, 1], latest: [2, layout.rows]},
		small: {name: fixed(3), label: [0, labelLines], figures: fixed(figures), menu, ...gaps, latest, about},
		plain: {
			name: fixed(1),
			contact: [1, Math.min(2, contactLines)],
			label: [1, label],
			menu,
			figures: fixed(figures),
			moreContact: [0, Math.max(0, contactLines - 2)],
			...gaps,
			latest,
			about,
		},
	};
	return {
		rows: allocate(layout.rows - layout.footer, {top: fixed(name.top), ...ranges[name.size]}),
		menu: grid,
		hasTimeline,
	};
}

/** Returns the rows of some lines with an empty row before them; 0 for no lines. */
function withGap(lines: number): number {
	return lines > 0 ? lines + 1 : 0;
}

function fixed(rows: number): RowRange {
	return [rows, rows];
}

/** Allocates rows in the order of the ranges: to each its maximum or what is left, and none if that is below its minimum. */
function allocate(rows: number, ranges: Partial<Record<Part, RowRange>>): Record<Part, number> {
	const allocated = Object.fromEntries(parts.map(part => [part, 0])) as Record<Part, number>;
	let left = rows;
	for (const [part, [min, max]] of Object.entries(ranges) as [Part, RowRange][]) {
		const share = Math.min(max, left);
		if (share >= min) {
			allocated[part] = share;
			left -= share;
		}
	}
	return allocated;
}
