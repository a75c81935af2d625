import {useCallback, useMemo, useSyncExternalStore} from 'react';
import type {Session} from '../terminal/session.js';
import {perform} from './perform.js';
import {PointerContext, type PointerTargets} from './pointer.js';
import {Screen} from './screens/Screen.js';
import type {Action} from './state/actions.js';
import {current} from './state/history.js';
import {layoutOf} from './state/layout.js';
import type {Model} from './state/model.js';
import {ThemeContext} from './theme/context.js';
import {createTheme} from './theme/theme.js';
import {useKeymap} from './use-keymap.js';

interface AppProps {
	readonly model: Model;
	readonly session: Session;
	readonly pointer: PointerTargets;
}

/** The résumé on a screen, for a session's terminal. */
export function App({model, session, pointer}: AppProps) {
	const {state, content} = useSyncExternalStore(model.subscribe, model.snapshot);
	const {window, theme: choice, background} = state;
	const dispatch = useCallback((action: Action) => perform(action, model, session), [model, session]);
	const theme = useMemo(() => createTheme(session, choice, background), [session, choice, background]);
	const layout = useMemo(() => layoutOf(window), [window]);
	return (
		<ThemeContext value={theme}>
			<PointerContext value={pointer}>
				<Keymap model={model} dispatch={dispatch} />
				<Screen state={state} layout={layout} content={content} dispatch={dispatch} />
			</PointerContext>
		</ThemeContext>
	);
}

/** Reads the key table. It stands before the screen: so it hears of a key before a menu does, which may lead elsewhere by it. */
function Keymap({model, dispatch}: Pick<AppProps, 'model'> & {readonly dispatch: (action: Action) => void}) {
	useKeymap(() => current(model.state().history), dispatch);
	return null;
}
