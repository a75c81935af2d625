import type {TestContext} from 'node:test';
import {setImmediate} from 'node:timers/promises';
import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink-testing-library';
import type {ReactNode} from 'react';
import {PointerContext, PointerTargets} from '../../source/app/pointer.js';
import {ThemeContext} from '../../source/app/theme/context.js';
import {type Capabilities, createTheme} from '../../source/app/theme/theme.js';

/** Named keys, as a terminal sends them. */
export const keys = {up: '\x1B[A', down: '\x1B[B', right: '\x1B[C', left: '\x1B[D', enter: '\r', escape: '\x1B[27u', tab: '\t'} as const;

/** A component rendered by ink-testing-library at 100 columns. */
export interface Rendered {
	/** The last frame, with its styles. */
	readonly frame: () => string;
	/** The same as lines of plain text, without trailing spaces. */
	readonly lines: () => readonly string[];
	/** Types keys, each after the previous one has been processed. */
	readonly type: (...input: readonly string[]) => Promise<void>;
	readonly click: (column: number, row: number) => Promise<void>;
	readonly wheel: (column: number, row: number, by: 1 | -1) => Promise<void>;
	readonly rerender: (tree: ReactNode) => void;
}

/** Renders a component with the app's theme and pointer contexts, and unmounts it after the test. */
export async function renderInk(
	t: TestContext,
	tree: ReactNode,
	capabilities: Capabilities = {colorLevel: 0, hasHyperlinks: false},
): Promise<Rendered> {
	const pointer = new PointerTargets();
	const theme = createTheme(capabilities, 'auto', 'dark');
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

/** Waits for effects and renders, which run in later turns of the event loop. */
async function settle(): Promise<void> {
	await setImmediate();
	await setImmediate();
}
