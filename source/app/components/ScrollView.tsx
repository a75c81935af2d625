import {Box} from 'ink';
import {useMemo, useRef} from 'react';
import type {Action} from '../actions.js';
import type {LaidOutText} from '../content/text.js';
import {usePointer} from '../pointer.js';
import type {TextPosition} from '../routes.js';
import {useTheme} from '../theme/context.js';
import {Scrollbar} from './Scrollbar.js';
import {TextLines} from './TextLines.js';

interface ScrollViewProps extends TextPosition {
	readonly text: LaidOutText;
	readonly width: number;
	readonly height: number;
	readonly dispatch?: ((action: Action) => void) | undefined;
}

/** Lines scrolled per wheel event. */
const wheelRows = 3;

/**
 * Renders the visible lines of a scrollable text. The lines are wrapped by the app, not by Ink (they obey Chinese line-breaking
 * rules, and keep their position when the window is resized); the links are stops, one of which may be selected.
 */
export function ScrollView({text: {lines, stops}, scroll, stop, width, height, dispatch}: ScrollViewProps) {
	const ref = useRef(null);
	const {accent, glyphs} = useTheme();
	usePointer(ref, (event, {column, row}) => {
		if (!dispatch) {
			return false;
		}
		if (event.kind === 'wheel') {
			dispatch({type: 'scroll', by: event.by * wheelRows});
			return true;
		}
		const index = stopAt(lines[scroll + row]?.spans ?? [], column - margin);
		if (index !== undefined) {
			dispatch(index === stop ? {type: 'follow'} : {type: 'highlight', index});
		}
		return true;
	});
	const chosen = stops[stop]?.line;
	const mark = `${accent(glyphs.pointer)} `;
	return (
		<Box ref={ref} width={width} height={height} flexShrink={0}>
			<Box flexGrow={1}>
				<TextLines
					lines={useMemo(() => lines.slice(scroll, scroll + height), [lines, scroll, height])}
					stop={stop}
					margin="  "
					marked={useMemo(() => (chosen === undefined ? undefined : {line: chosen - scroll, mark}), [chosen, scroll, mark])}
				/>
			</Box>
			{dispatch && <Scrollbar count={lines.length} top={scroll} height={height} />}
		</Box>
	);
}

const margin = 2;

/** Returns the index of the stop at a column, or else of the line's only one; undefined when there is none. */
function stopAt(spans: LaidOutText['lines'][number]['spans'], column: number): number | undefined {
	let end = 0;
	const pointed = spans.find(({text}) => {
		end += text.length;
		return column < end;
	});
	const found = spans.flatMap(({stop}) => stop ?? []);
	return pointed?.stop ?? (new Set(found).size === 1 ? found[0] : undefined);
}
