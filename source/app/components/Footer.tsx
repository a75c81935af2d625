import {Box} from 'ink';
import type {Span} from '../../resume/block.js';
import {textWidth} from '../../resume/width.js';
import {bindingsOn} from '../keys.js';
import type {ScreenName} from '../route.js';
import {RuleAcross} from './Rules.js';
import {SpanLine} from './SpanLine.js';

const between = '  ';

/** The keys that work now; the last of them, help and quit, are there in any width. */
export function Footer({screen, columns, rows}: {readonly screen: ScreenName; readonly columns: number; readonly rows: number}) {
	return (
		<Box flexDirection="column" height={rows} flexShrink={0}>
			{rows > 1 && <RuleAcross width={columns} />}
			<SpanLine spans={hintSpans(screen, columns)} />
		</Box>
	);
}

function hintSpans(screen: ScreenName, columns: number): Span[] {
	const hints = bindingsOn(screen).flatMap(({hint}) => (hint ? [hint] : []));
	const ranked = hints.toSorted((a, b) => a.rank - b.rank);
	while (ranked.length > 1 && textWidth(ranked.map(({keys, words}) => `${keys} ${words}`).join(between)) > columns) {
		ranked.pop();
	}
	const shown = hints.filter(hint => ranked.includes(hint));
	return shown.flatMap(({keys, words}, index): Span[] => [
		{text: index > 0 ? between : ''},
		{text: keys, meaning: 'accent'},
		{text: ` ${words}`, meaning: 'quiet'},
	]);
}
