import {Box, Text} from 'ink';
import {memo, type ReactNode} from 'react';
import {pad, textWidth, truncate} from '../../../resume/width.js';
import type {Content} from '../../content/content.js';
import {useTheme} from '../../theme/context.js';
import {roleMark, shortVenue} from '../list/publication-row.js';
import {bestPapers, newsLines, workLines} from './facts.js';
import {Latest} from './Latest.js';

interface OverviewProps {
	readonly content: Content;
	readonly width: number;
	readonly height: number;
}

/** The news and the work at the left, the best papers at the right. */
export const Overview = memo(function Overview({content, width, height}: OverviewProps) {
	const {resume, language} = content;
	const {say} = language;
	const [news, work, papers] = [newsLines(resume), workLines(resume), bestPapers(resume)];
	const left = [
		...(news.length > 0 ? [{title: say('News'), lines: news.slice(0, 3)}] : []),
		...(work.length > 0 ? [{title: say('Experience'), lines: work.slice(0, Math.max(1, height - (news.length > 0 ? 6 : 1)))}] : []),
	];
	const half = papers.length > 0 && left.length > 0 ? Math.floor((width - 4) / 2) : width;
	return (
		<Box gap={4}>
			{left.length > 0 && (
				<Box flexDirection="column" width={half} gap={1}>
					{left.map(({title, lines}) => (
						<Titled key={title} title={title}>
							<Latest lines={lines} />
						</Titled>
					))}
				</Box>
			)}
			{papers.length > 0 && (
				<Box flexDirection="column" width={half}>
					<Titled title={say('First-author papers')}>
						<Papers content={content} width={half} count={height - 1} />
					</Titled>
				</Box>
			)}
		</Box>
	);
});

function Titled({title, children}: {readonly title: string; readonly children: ReactNode}) {
	const {strong} = useTheme();
	return (
		<Box flexDirection="column">
			<Text>{strong(title)}</Text>
			{children}
		</Box>
	);
}

/** Papers by their venue and short name, and what they are about. */
function Papers({content, width, count}: {readonly content: Content; readonly width: number; readonly count: number}) {
	const theme = useTheme();
	const papers = bestPapers(content.resume).slice(0, count);
	const venues = Math.min(9, Math.max(...papers.map(paper => textWidth(shortVenue(paper)))));
	return papers.map(paper => {
		const mark = roleMark(paper, content.resume);
		const venue = theme.venue(pad(truncate(shortVenue(paper), venues), venues + 1));
		const year = theme.quiet(pad(String(paper.year ?? ''), 5));
		return (
			<Text key={paper.id} wrap="truncate">
				{`${theme.spans([mark])} ${year}${venue}${truncate(paper.name, Math.max(1, width - venues - 8))}`}
			</Text>
		);
	});
}
