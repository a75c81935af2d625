import {Box, Text} from 'ink';
import {memo, type ReactNode} from 'react';
import {bestPapers} from '../../../formats/brief.js';
import type {Span} from '../../../resume/block.js';
import type {Publication, Resume} from '../../../resume/types.js';
import {pad, textWidth, truncate} from '../../../resume/width.js';
import type {Content} from '../../content/content.js';
import {useTheme} from '../../theme/context.js';
import {roleMark, shortVenue} from '../list/publication-row.js';
import {Latest} from './Latest.js';
import {type DatedLine, newsLines, workLines} from './lines.js';

interface OverviewProps {
	readonly content: Content;
	readonly width: number;
	readonly height: number;
}

/** Renders the news and the work at the left, the best papers at the right. */
export const Overview = memo(function Overview({content, width, height}: OverviewProps) {
	const {resume, language} = content;
	const {t} = language;
	const [news, work, {areFirstAuthor, papers}] = [newsLines(resume), workLines(resume), bestPapers(resume)];
	const left = [
		...(news.length > 0 ? [{title: t('News'), lines: news.slice(0, 3)}] : []),
		...(work.length > 0 ? [{title: t('Experience'), lines: work.slice(0, Math.max(1, height - (news.length > 0 ? 6 : 1)))}] : []),
	];
	const leftWidth =
		papers.length > 0
			? Math.min(Math.floor(width * 0.55), Math.max(widthOf(left.flatMap(({lines}) => lines)), ...left.map(({title}) => textWidth(title))))
			: width;
	return (
		<Box gap={4}>
			{left.length > 0 && (
				<Box flexDirection="column" width={leftWidth} gap={1} flexShrink={0}>
					{left.map(({title, lines}) => (
						<Titled key={title} title={title}>
							<Latest lines={lines} />
						</Titled>
					))}
				</Box>
			)}
			{papers.length > 0 && (
				<Box flexDirection="column">
					<Titled title={areFirstAuthor ? t('First-author papers') : t('Papers')}>
						<Papers papers={papers.slice(0, height - 1)} resume={resume} width={width - (left.length > 0 ? leftWidth + 4 : 0)} />
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
			<Text wrap="truncate">{strong(title)}</Text>
			{children}
		</Box>
	);
}

function widthOf(lines: readonly DatedLine[]): number {
	return Math.max(0, ...lines.map(({date}) => textWidth(date))) + 2 + Math.max(0, ...lines.map(({text}) => textWidth(text)));
}

interface PapersProps {
	readonly papers: readonly Publication[];
	readonly resume: Resume;
	readonly width: number;
}

/** Renders papers with role, year and venue, and the title if it fits, else the short name and the topics. */
function Papers({papers, resume, width}: PapersProps) {
	const theme = useTheme();
	const venues = Math.min(9, Math.max(...papers.map(paper => textWidth(shortVenue(paper)))));
	const room = Math.max(1, width - venues - 8);
	return papers.map(paper => {
		const venue = theme.venue(pad(truncate(shortVenue(paper), venues), venues + 1));
		const year = theme.quiet(pad(String(paper.year ?? ''), 5));
		return (
			<Text key={paper.id} wrap="truncate">
				{`${theme.spans([roleMark(paper, resume)])} ${year}${venue}${theme.spans(paperWords(paper, room))}`}
			</Text>
		);
	});
}

const shortNameWidth = 14;

function paperWords({name, shortName, topics}: Publication, room: number): Span[] {
	if (!shortName || textWidth(name) <= room) {
		return [{text: truncate(name, room)}];
	}
	const left = room - Math.max(shortNameWidth, textWidth(shortName) + 2);
	const about = topics.reduce((words, topic) => {
		const longer = words ? `${words}, ${topic}` : topic;
		return textWidth(longer) <= left ? longer : words;
	}, '');
	return about === ''
		? [{text: truncate(shortName, room)}]
		: [{text: pad(`${shortName}  `, shortNameWidth)}, {text: about, meaning: 'quiet'}];
}
