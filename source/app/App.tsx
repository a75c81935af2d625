import {Box, Text} from 'ink';
import {Fragment, useMemo, useSyncExternalStore} from 'react';
import {Detail} from './components/Detail.js';
import {Lines} from './components/Lines.js';
import {List} from './components/List.js';
import {Menu} from './components/Menu.js';
import {RuleDown} from './components/Rules.js';
import {ThemeContext} from './contexts.js';
import {footerLines, headerLines} from './lines/frame.js';
import type {Model} from './model.js';
import {createTheme, type Looks} from './theme.js';
import {current} from './trail.js';
import {tooSmall, viewOf} from './view.js';

/** The whole résumé on a screen: it draws the model's state and follows it. */
export function App({model, looks}: {readonly model: Model; readonly looks: Looks}) {
	const state = useSyncExternalStore(model.subscribe, model.state);
	const theme = useMemo(() => createTheme(looks, state.theme, state.background), [looks, state.theme, state.background]);
	const {layout, menu, list, detail} = viewOf(state, model.content);
	const {columns, rows, header, body, footer} = layout;
	if (layout.kind === 'tiny') {
		return <Text wrap="truncate">{tooSmall}</Text>;
	}
	const panes = [
		menu && <Menu menu={menu} width={layout.menuWidth} height={body} />,
		list && <List list={list} width={layout.listWidth} height={body - layout.title} titleHeight={layout.title} />,
		detail && <Detail detail={detail} width={layout.detailWidth} height={body - detail.titleHeight} titleHeight={detail.titleHeight} />,
	].filter(pane => pane !== undefined);
	return (
		<ThemeContext value={theme}>
			<Box flexDirection="column" width={columns} height={rows} overflow="hidden">
				<Lines lines={headerLines(model.content.resume, columns, header, theme)} width={columns} />
				<Box height={body} flexShrink={0}>
					{panes.map((pane, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the panes have a fixed order
						<Fragment key={index}>
							{index > 0 && <RuleDown height={body} />}
							{pane}
						</Fragment>
					))}
				</Box>
				<Lines lines={footerLines(current(state.trail), columns, footer, theme)} width={columns} />
			</Box>
		</ThemeContext>
	);
}
