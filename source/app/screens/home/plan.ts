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

/** Rows for each part of the first screen; 0 for what has no room. */
export interface HomePlan {
	readonly rows: Readonly<Record<Part, number>>;
	readonly menu: MenuGrid;
	readonly hasTimeline: boolean;
}

/** Rows of a large name with what stands below it. */
const largeRows = 13;

/** What of the first screen has room in a window, the most telling parts first. */
export function planHome(layout: Layout, facts: HomeFacts): HomePlan {
	const {name, labelLines} = facts;
	const grid = menuGrid(layout, facts.menu);
	const hasTimeline = hasTimelineBeside(layout, facts.menu.length);
	const menu: Wish = [1, hasTimeline ? Math.max(grid.rows, facts.timelineRows) : grid.rows];
	const contactLines = facts.contact.length + Number(facts.openTo !== undefined);
	const figures = Number(facts.figures.length > 0);
	const latest: Wish = [2, withGap(facts.latest.length)];
	const about = exactly(withGap(facts.about.length));
	// In a short window one line says what the person does, and in a very short one the menu comes first.
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

/** The lines with an empty row before them, where there are any. */
function withGap(lines: number): number {
	return lines > 0 ? lines + 1 : 0;
}

function exactly(rows: number): Wish {
	return [rows, rows];
}

/** Gives out rows in the order of the wishes: to each what it wants or what is left, and nothing below the least it needs. */
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
