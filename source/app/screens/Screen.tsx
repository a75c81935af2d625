import {Box, Text} from 'ink';
import {takeWidth} from '../../resume/width.js';
import type {Action} from '../actions.js';
import {Footer} from '../components/Footer.js';
import {Header} from '../components/Header.js';
import type {Content} from '../content/content.js';
import {fitCode} from '../content/qr.js';
import {PointerContext} from '../pointer.js';
import type {Route} from '../routes.js';
import {back, current, type History, push} from '../state/history.js';
import {helpLayout, type Layout, minWindow} from '../state/layout.js';
import {chosenStop, isAvailable} from '../state/resolve.js';
import type {State} from '../state/state.js';
import {useTheme} from '../theme/context.js';
import {CodeScreen, codeOf} from './CodeScreen.js';
import {DetailScreen} from './DetailScreen.js';
import {Dialog} from './Dialog.js';
import {FilterDialog} from './FilterDialog.js';
import {HelpDialog} from './HelpDialog.js';
import {Home} from './home/Home.js';
import {ListScreen} from './list/ListScreen.js';
import {TextScreen} from './TextScreen.js';

interface ScreenProps {
	readonly state: State;
	readonly layout: Layout;
	readonly content: Content;
	/** Route of the dialog over this screen, which has the keyboard focus. */
	readonly covering?: Route | undefined;
	readonly dispatch: (action: Action) => void;
}

/** Renders a state: the screen of its route between the header and the footer, or a dialog over the screen below it. */
export function Screen({state, layout, content, covering, dispatch}: ScreenProps) {
	const {columns, rows, isTiny} = layout;
	const {hasBlocks} = useTheme().glyphs;
	const {history} = state;
	const route = current(history);
	if (isTiny) {
		const words = content.language.t('Needs {size}', {size: `${minWindow.columns}x${minWindow.rows}`});
		return <Text>{takeWidth(words, columns)}</Text>;
	}
	const helpRoom = route.screen === 'help' ? helpLayout(layout) : undefined;
	if (route.screen === 'choice' || route.screen === 'filter' || helpRoom) {
		return (
			<Box width={columns} height={rows}>
				<Screen state={{...state, history: below(history)}} layout={layout} content={content} covering={route} dispatch={dispatch} />
				{route.screen === 'choice' && <Dialog route={route} layout={layout} content={content} dispatch={dispatch} />}
				{route.screen === 'filter' && <FilterDialog route={route} layout={layout} content={content} dispatch={dispatch} />}
				{route.screen === 'help' && helpRoom && (
					<HelpDialog route={route} layout={layout} room={helpRoom} content={content} dispatch={dispatch} />
				)}
			</Box>
		);
	}
	const code = codeOf(route, content);
	const fitted = code && fitCode(code.text, hasBlocks, layout);
	const codeScreen = code && <CodeScreen code={code} fitted={fitted} layout={layout} content={content} />;
	if (codeScreen && fitted?.isFull) {
		return codeScreen;
	}
	const covered = (
		<>
			{route.screen !== 'home' && <Header history={history} layout={layout} content={content} dispatch={dispatch} />}
			<Box flexDirection="column" flexGrow={1}>
				{codeScreen ?? <Body state={state} layout={layout} content={content} covering={covering} dispatch={dispatch} />}
			</Box>
		</>
	);
	return (
		<Box flexDirection="column" width={columns} height={rows}>
			{covering ? <PointerContext value={undefined}>{covered}</PointerContext> : covered}
			<Footer
				route={covering ?? route}
				idleKeys={idleKeys(covering ? {...state, history: push(history, covering)} : state, content)}
				layout={layout}
				language={content.language}
				notice={noticeOf(state, content)}
				dispatch={dispatch}
			/>
		</Box>
	);
}

function Body({state: {history}, layout, content, covering, dispatch}: ScreenProps) {
	const route = current(history);
	const common = {layout, content, dispatch};
	switch (route.screen) {
		case 'home':
			return <Home route={route} isFocused={covering === undefined} {...common} />;
		case 'list':
		case 'search':
			return <ListScreen route={route} {...common} />;
		case 'detail':
			return <DetailScreen route={route} before={history.at(-2)} {...common} />;
		case 'note':
		case 'help':
			return <TextScreen route={route} {...common} />;
		case 'choice':
		case 'filter':
		case 'code':
			return null;
	}
}

/** Returns the history without the dialog at its end; consecutive help pages are one dialog. */
function below(history: History): History {
	const under = back(history);
	return current(history).screen === 'help' && current(under).screen === 'help' ? below(under) : under;
}

/** Returns the footer's keys without anything to do at the current route, separated by spaces. */
function idleKeys(state: State, content: Content): string {
	const route = current(state.history);
	if ((route.screen === 'list' || route.screen === 'search') && route.isTyping) {
		return '';
	}
	const types = {enter: 'follow', o: 'links', y: 'copy', b: 'bibtex'} as const;
	return Object.entries(types)
		.filter(([, type]) => !isAvailable(type, state, content))
		.map(([key]) => key)
		.join(' ');
}

/** Returns the footer's notice, or else the address of the selected link. */
function noticeOf(state: State, content: Content): string {
	const {notice} = state;
	return notice ? content.language.translate(notice.text) : (chosenStop(state, content)?.href?.replace(/^mailto:/, '') ?? '');
}
