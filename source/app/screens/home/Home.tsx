import {Box, Text} from 'ink';
import {useMemo} from 'react';
import {paragraph, plainText} from '../../../resume/block.js';
import {layOut} from '../../../resume/wrap.js';
import {spansWidth} from '../../components/spans.js';
import type {Content} from '../../content/content.js';
import {codePayload, qrRows} from '../../content/qr.js';
import type {Action} from '../../state/actions.js';
import {type Layout, textWidth} from '../../state/layout.js';
import type {RouteOf} from '../../state/routes.js';
import {useTheme} from '../../theme/context.js';
import {Figures} from './Figures.js';
import {contactLinesOf, contactWidth, figuresOf, newsLines, openToWords, workLines} from './facts.js';
import {Hero} from './Hero.js';
import {Latest} from './Latest.js';
import {codeWidth, nameStyleOf} from './name-style.js';
import {Overview} from './Overview.js';
import {planHome} from './plan.js';
import {SectionMenu} from './SectionMenu.js';
import {TimelineView} from './TimelineView.js';
import {timelineRows} from './timeline.js';

interface HomeProps {
	readonly route: RouteOf<'home'>;
	readonly layout: Layout;
	readonly content: Content;
	/** Whether the menu takes the keys. */
	readonly isFocused?: boolean;
	readonly dispatch: (action: Action) => void;
}

/** The first screen: who this is, what he looks for, his numbers, his years, and the menu of sections. */
export function Home({route, layout, content, isFocused = true, dispatch}: HomeProps) {
	const {columns} = layout;
	const {hasBlocks} = useTheme().glyphs;
	const facts = useMemo(() => homeFacts(content, layout, hasBlocks), [content, layout, hasBlocks]);
	const {rows, menu, hasTimeline} = useMemo(() => planHome(layout, facts), [layout, facts]);
	const isLarge = facts.name.size === 'large';
	return (
		<Box flexDirection="column" flexGrow={1} paddingTop={rows.top}>
			<Hero content={content} facts={facts} rows={rows} columns={columns} />
			{!isLarge && rows.figures > 0 && (
				<Box marginTop={rows.beforeFigures} paddingX={facts.name.left} height={1} flexShrink={0}>
					<Figures figures={facts.figures} width={columns - 2 * facts.name.left} />
				</Box>
			)}
			<Box marginTop={rows.beforeMenu} height={rows.menu} flexShrink={0}>
				<SectionMenu section={route.section} grid={menu} height={rows.menu} content={content} isFocused={isFocused} dispatch={dispatch} />
				{hasTimeline && (
					<Box marginLeft={2} flexGrow={1}>
						<TimelineView resume={content.resume} width={columns - menu.width - 3} height={rows.menu} />
					</Box>
				)}
			</Box>
			{rows.latest > 0 && (
				<Box marginTop={1} paddingX={facts.name.left} height={rows.latest - 1} overflow="hidden">
					{isLarge ? (
						<Overview content={content} width={columns - 4} height={rows.latest - 1} />
					) : (
						<Latest lines={facts.latest.slice(0, rows.latest - 1)} />
					)}
				</Box>
			)}
			{rows.about > 0 && (
				<Box marginTop={1} paddingX={facts.name.left}>
					<Text>{plainText(facts.about)}</Text>
				</Box>
			)}
		</Box>
	);
}

export type HomeFacts = ReturnType<typeof homeFacts>;

/** What the first screen says, and how much room it takes. */
function homeFacts({resume, menu}: Content, layout: Layout, hasBlocks: boolean) {
	const {name, label = '', url, summary = ''} = resume.basics;
	const about = summary ? layOut([paragraph(summary.split(/\n+/)[0] ?? '')], Math.min(textWidth, layout.columns - 4)) : [];
	const rows = hasBlocks && url ? qrRows(codePayload('homepage', resume), true, true) : [];
	const code = spansWidth(rows[0] ?? []) <= codeWidth ? rows : [];
	const news = newsLines(resume);
	const contact = contactLinesOf(resume);
	const openTo = openToWords(resume);
	const figures = figuresOf(resume);
	const latest = (news.length > 0 ? news : workLines(resume)).slice(0, 3);
	return {
		name: nameStyleOf(layout, name, {sections: menu.length, beside: contactWidth(resume)}, hasBlocks),
		code,
		contact,
		openTo,
		figures,
		latest,
		codeRows: code.length,
		labelLines: label === '' ? 0 : Math.min(2, layOut([paragraph(label)], layout.columns - 2).length),
		contactLines: contact.length + Number(openTo !== undefined),
		hasFigures: figures.length > 0,
		latestLines: latest.length,
		about,
		aboutLines: about.length,
		menuSize: menu,
		timelineRows: resume.origin?.isBeginning ? 0 : timelineRows(resume),
	};
}
