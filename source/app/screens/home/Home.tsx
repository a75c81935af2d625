import {Box, Text} from 'ink';
import {useMemo} from 'react';
import {plainText} from '../../../resume/block.js';
import type {Action} from '../../actions.js';
import type {Content} from '../../content/content.js';
import type {RouteOf} from '../../routes.js';
import type {Layout} from '../../state/layout.js';
import {useTheme} from '../../theme/context.js';
import {FigureLine} from './Figures.js';
import {Hero} from './Hero.js';
import {homeFacts} from './home-facts.js';
import {Latest} from './Latest.js';
import {Overview} from './Overview.js';
import {planHome} from './plan.js';
import {SectionMenu} from './SectionMenu.js';
import {TimelineView} from './TimelineView.js';

interface HomeProps {
	readonly route: RouteOf<'home'>;
	readonly layout: Layout;
	readonly content: Content;
	/** Whether the menu has the keyboard focus. */
	readonly isFocused?: boolean;
	readonly dispatch: (action: Action) => void;
}

/** Renders the home screen: name and contact, figures, the section menu, the timeline, the latest news or work, and the summary. */
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
					<FigureLine figures={facts.figures} width={columns - 2 * facts.name.left} />
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
