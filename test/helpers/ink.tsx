import type {TestContext} from 'node:test';
import {setImmediate} from 'node:timers/promises';
import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink-testing-library';
import type {ReactNode} from 'react';
import {PointerContext, PointerTargets} from '../../source/app/pointer.js';
import {ThemeContext} from '../../source/app/theme/context.js';
import {createTheme, type Looks} from '../../source/app/theme/theme.js';

/** The keys that have names, as a terminal sends them. */
export const keys = {up: '\x1B[A', down: '\x1B[B', right: '\x1B[C', left: '\x1B[D', enter: '\r', escape: '\x1B[27u', tab: '\t'} as const;

/** A component on a terminal of 100 columns, by ink-testing-library. */
export interface Rendered {
	/** What it has drawn, with its looks. */
	readonly frame: () => string;
	/** The same in lines of plain text, without the spaces at their ends. */
	readonly lines: () => readonly string[];
	/** Types keys, one after the other, each once the one before it is answered. */
	readonly type: (...input: readonly string[]) => Promise<void>;
	readonly click: (column: number, row: number) => Promise<void>;
	readonly wheel: (column: number, row: number, by: 1 | -1) => Promise<void>;
	readonly rerender: (tree: ReactNode) => void;
}

/** Renders a component as the app does, within a theme and the reach of the mouse, and takes it away with the test. */
export async function renderInk(t: TestContext, tree: ReactNode, looks: Looks = {colorLevel: 0, hasHyperlinks: false}): Promise<Rendered> {
	const pointer = new PointerTargets();
	const theme = createTheme(looks, 'auto', 'dark');
	const within = (inner: ReactNode) => (
		<ThemeContext value={theme}>
			<PointerContext value={pointer}>{inner}</PointerContext>
		</ThemeContext>
	);
	const ink = render(within(tree));
	t.after(ink.unmount);
	await settle();
	const frame = () => ink.lastFrame() ?? '';
	return {
		frame,
		lines: () =>
			stripVTControlCharacters(frame())
				.split('\n')
				.map(line => line.trimEnd()),
		async type(...input) {
			for (const key of input) {
				ink.stdin.write(key);
				await settle();
			}
		},
		async click(column, row) {
			pointer.dispatch({kind: 'click', column, row});
			await settle();
		},
		async wheel(column, row, by) {
			pointer.dispatch({kind: 'wheel', by, column, row});
			await settle();
		},
		rerender: next => ink.rerender(within(next)),
	};
}

/** Effects and renders come in later turns of the event loop. */
async function settle(): Promise<void> {
	await setImmediate();
	await setImmediate();
}
