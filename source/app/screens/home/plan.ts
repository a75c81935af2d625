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
type Wish = readonly [least: number, most: number];

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
	const menu: Wish = [1, hasTimeline ? Math.max(grid.rows, facts.timelineRows) : grid.rows];
	const contactLines = facts.contact.length + Number(facts.openTo !== undefined);
	const figures = Number(facts.figures.length > 0);
	const latest: Wish = [2, withGap(facts.latest.length)];
	const about = exactly(withGap(facts.about.length));
	// In a short window the label has one line; in a very short one, none, to leave room for the menu.
	const label = layout.rows < 10 ? 0 : Math.min(labelLines, layout.rows < 16 ? 1 : 2);
	const after = {beforeMenu: [1, 1], beforeFigures: [figures, figures]} as const;
	const wishes: Record<NameStyle['size'], Partial<Record<Part, Wish>>> = {
		large: {name: exactly(Math.max(largeRows, facts.code.length)), menu, beforeMenu: [1, 1], latest: [2, layout.rows]},
		small: {name: exactly(3), label: [0, labelLines], figures: exactly(figures), menu, ...after, latest, about},
		plain: {
			name: exactly(1),
			contact: [1, Math.min(2, contactLines)],
			label: [1, label],
			menu,
			figures: exactly(figures),
			moreContact: [0, Math.max(0, contactLines - 2)],
			...after,
			latest,
			about,
		},
	};
	return {
		rows: allot(layout.rows - layout.footer, {top: exactly(name.top), ...wishes[name.size]}),
		menu: grid,
		hasTimeline,
	};
}

/** Returns the rows of some lines with an empty row before them; 0 for no lines. */
function withGap(lines: number): number {
	return lines > 0 ? lines + 1 : 0;
}

function exactly(rows: number): Wish {
	return [rows, rows];
}

/** Allocates rows in the order of the wishes: to each its maximum or what is left, and none if that is below its minimum. */
function allot(rows: number, wishes: Partial<Record<Part, Wish>>): Record<Part, number> {
	const granted = Object.fromEntries(parts.map(part => [part, 0])) as Record<Part, number>;
	let left = rows;
	for (const [part, [least, most]] of Object.entries(wishes) as [Part, Wish][]) {
		const given = Math.min(most, left);
		if (given >= least) {
			granted[part] = given;
			left -= given;
		}
	}
	return granted;
}
