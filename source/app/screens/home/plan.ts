import {hasTimelineBeside, type MenuGrid, type MenuSize, menuGrid} from '../../state/home-layout.js';
import type {Layout} from '../../state/layout.js';
import type {NameStyle} from './name-style.js';

type Part = 'top' | 'name' | 'label' | 'contact' | 'moreContact' | 'figures' | 'beforeFigures' | 'menu' | 'beforeMenu' | 'latest' | 'about';
type Wish = readonly [least: number, most: number];

/** Rows for each part of the first screen; 0 for what has no room. */
export interface HomePlan {
	readonly rows: Readonly<Record<Part, number>>;
	readonly menu: MenuGrid;
	readonly hasTimeline: boolean;
}

/** What there is to show, in lines. */
export interface HomeNeeds {
	readonly name: NameStyle;
	readonly labelLines: number;
	readonly contactLines: number;
	readonly hasFigures: boolean;
	readonly latestLines: number;
	/** Lines of the summary's first paragraph. */
	readonly aboutLines: number;
	readonly menuSize: MenuSize;
	/** Rows of the timeline, as far as the window has them. */
	readonly timelineRows: number;
	/** Rows of the QR code beside a large name; 0 without one. */
	readonly codeRows: number;
}

/** Rows of a large name with what stands below it. */
const largeRows = 13;

/** What of the first screen has room in a window, the most telling parts first. */
export function planHome(layout: Layout, needs: HomeNeeds): HomePlan {
	const {name, labelLines, contactLines, latestLines, aboutLines, menuSize} = needs;
	const grid = menuGrid(layout, menuSize);
	const figures = Number(needs.hasFigures);
	const hasTimeline = hasTimelineBeside(layout, menuSize.length);
	const menu: Wish = [1, hasTimeline ? Math.max(grid.rows, needs.timelineRows) : grid.rows];
	const latest: Wish = [2, latestLines > 0 ? latestLines + 1 : 0];
	// In a short window one line says what the person does, and in a very short one the menu comes first.
	const label = layout.rows < 10 ? 0 : Math.min(labelLines, layout.rows < 16 ? 1 : 2);
	const about = exactly(aboutLines > 0 ? aboutLines + 1 : 0);
	const after = {beforeMenu: [1, 1], beforeFigures: [figures, figures]} as const;
	const wishes: Record<NameStyle['size'], Partial<Record<Part, Wish>>> = {
		large: {name: exactly(Math.max(largeRows, needs.codeRows)), menu, beforeMenu: [1, 1], latest: [2, layout.rows]},
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

function exactly(rows: number): Wish {
	return [rows, rows];
}

/** Gives out rows in the order of the wishes: to each what it wants or what is left, and nothing below the least it needs. */
function allot(rows: number, wishes: Partial<Record<Part, Wish>>): Record<Part, number> {
	const granted = {
		top: 0,
		name: 0,
		label: 0,
		contact: 0,
		moreContact: 0,
		figures: 0,
		beforeFigures: 0,
		menu: 0,
		beforeMenu: 0,
		latest: 0,
		about: 0,
	};
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
