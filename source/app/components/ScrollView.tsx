import {Box} from 'ink';
import {useRef} from 'react';
import type {LaidOutText} from '../content/text.js';
import {usePointer} from '../pointer.js';
import type {Action} from '../state/actions.js';
import type {TextPosition} from '../state/routes.js';
import {useTheme} from '../theme/context.js';
import {Scrollbar} from './Scrollbar.js';
import {TextLine} from './TextLine.js';

interface ScrollViewProps extends TextPosition {
	readonly text: LaidOutText;
	readonly width: number;
	readonly height: number;
	readonly dispatch?: ((action: Action) => void) | undefined;
}

/** Rows that the wheel moves a text by. */
const wheelRows = 3;

/**
 * A long text, of which the lines on the screen are rendered. It owns its lines (they obey Chinese line rules, and keep
 * their place when the window changes); its links are stops, one of which may be chosen.
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
	return (
		<Box ref={ref} width={width} height={height} flexShrink={0}>
			<Box flexDirection="column" flexGrow={1}>
				{lines.slice(scroll, scroll + height).map((line, index) => (
					<TextLine
						// biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
						key={scroll + index}
						line={line}
						stop={stop}
						margin={scroll + index === chosen ? `${accent(glyphs.pointer)} ` : '  '}
					/>
				))}
			</Box>
			{dispatch && <Scrollbar count={lines.length} top={scroll} height={height} />}
		</Box>
	);
}

const margin = 2;

/** The stop whose words stand at a column; that of the line when it has only one. */
function stopAt(spans: LaidOutText['lines'][number]['spans'], column: number): number | undefined {
	let end = 0;
	const pointed = spans.find(({text}) => {
		end += text.length;
		return column < end;
	});
	const found = spans.flatMap(({stop}) => stop ?? []);
	return pointed?.stop ?? (new Set(found).size === 1 ? found[0] : undefined);
}
