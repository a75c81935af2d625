import {Box, Text} from 'ink';
import {Fragment, useMemo, useSyncExternalStore} from 'react';
import type {ColorLevel} from '../terminal/color-level.js';
import {Detail} from './components/Detail.js';
import {Footer} from './components/Footer.js';
import {Header} from './components/Header.js';
import {List} from './components/List.js';
import {Menu} from './components/Menu.js';
import {RuleDown} from './components/Rules.js';
import {ThemeContext} from './contexts.js';
import {paneHeight, smallest} from './layout.js';
import type {Model} from './model.js';
import {createTheme} from './theme.js';
import {current} from './trail.js';
import {viewOf} from './view.js';

/** The whole résumé on a screen: it draws the model's state and follows it. */
export function App({model, colorLevel}: {readonly model: Model; readonly colorLevel: ColorLevel}) {
	const state = useSyncExternalStore(model.subscribe, model.state);
	const theme = useMemo(() => createTheme(colorLevel), [colorLevel]);
	const {layout, menu, list, detail} = viewOf(state, model.content);
	const {columns, rows, header, body, footer, title} = layout;
	if (layout.kind === 'tiny') {
		return <Text wrap="truncate">{`Needs ${smallest.columns}x${smallest.rows}`}</Text>;
	}
	const size = {height: paneHeight(layout), titleHeight: title};
	const panes = [
		menu && <Menu menu={menu} width={layout.menuWidth} height={body} />,
		list && <List list={list} width={layout.listWidth} {...size} />,
		detail && <Detail detail={detail} width={layout.detailWidth} {...size} />,
	].filter(pane => pane !== undefined);
	return (
		<ThemeContext value={theme}>
			<Box flexDirection="column" width={columns} height={rows} overflow="hidden">
				<Header resume={model.content.resume} columns={columns} rows={header} />
				<Box height={body} flexShrink={0} overflow="hidden">
					{panes.map((pane, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the panes have a fixed order
						<Fragment key={index}>
							{index > 0 && <RuleDown height={body} />}
							{pane}
						</Fragment>
					))}
				</Box>
				<Footer screen={current(state.trail).screen} columns={columns} rows={footer} />
			</Box>
		</ThemeContext>
	);
}
