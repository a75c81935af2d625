import {Box} from 'ink';
import type {Resume} from '../../resume/types.js';
import {fit, spread} from '../fit.js';
import {RuleAcross} from './Rules.js';
import {SpanLine} from './SpanLine.js';

/** Who this is, what he does, and as of when. */
export function Header({resume, columns, rows}: {readonly resume: Resume; readonly columns: number; readonly rows: number}) {
	const {basics, meta} = resume;
	const who = [{text: basics.name, meaning: 'heading'} as const, {text: `  ${basics.label}`}];
	const updated = `updated ${meta.lastModified.slice(0, 7)}`;
	const hasRoom = columns >= basics.name.length + updated.length + 2;
	return (
		<Box flexDirection="column" height={rows} flexShrink={0}>
			<SpanLine spans={hasRoom ? spread(who, [{text: updated, meaning: 'quiet'}], columns) : fit(who, columns)} />
			{rows > 1 && <RuleAcross width={columns} />}
		</Box>
	);
}
