import {Box} from 'ink';
import {Fragment, useSyncExternalStore} from 'react';
import {Lines} from './components/Lines.js';
import {LinesBox} from './components/LinesBox.js';
import {Menu} from './components/Menu.js';
import {RuleDown} from './components/RuleDown.js';
import {ThemeContext} from './contexts.js';
import type {Visit} from './visit.js';

/** The whole résumé on a screen: it draws the sheet that the visit shows, and follows the visit's model. */
export function App({visit: {model, show}}: {readonly visit: Pick<Visit, 'model' | 'show'>}) {
	useSyncExternalStore(model.subscribe, model.state);
	const {theme, sheet} = show();
	const {columns, rows, header, panes, body, footer} = sheet;
	return (
		<ThemeContext value={theme}>
			<Box flexDirection="column" width={columns} height={rows}>
				<Lines lines={header} width={columns} />
				<Box height={body} flexShrink={0}>
					{panes.map((pane, index) => (
						<Fragment key={pane.kind}>
							{index > 0 && <RuleDown height={body} />}
							{pane.kind === 'menu' ? <Menu pane={pane} height={body} /> : <LinesBox pane={pane} height={body} />}
						</Fragment>
					))}
				</Box>
				<Lines lines={footer} width={columns} />
			</Box>
		</ThemeContext>
	);
}
