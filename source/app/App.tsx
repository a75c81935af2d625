import {useCallback, useMemo, useSyncExternalStore} from 'react';
import type {Session} from '../terminal/session.js';
import type {Action} from './actions.js';
import {KeyReader} from './KeyReader.js';
import {perform} from './perform.js';
import {PointerContext, type PointerTargets} from './pointer.js';
import {Screen} from './screens/Screen.js';
import {current} from './state/history.js';
import {layoutOf} from './state/layout.js';
import type {Model} from './state/model.js';
import {ThemeContext} from './theme/context.js';
import {createTheme} from './theme/theme.js';

interface AppProps {
	readonly model: Model;
	readonly session: Session;
	readonly pointer: PointerTargets;
}

/** Root component: renders the model's state for a session's terminal. */
export function App({model, session, pointer}: AppProps) {
	const {state, content} = useSyncExternalStore(model.subscribe, model.snapshot);
	const {window, theme: choice, background} = state;
	// Ink calls input handlers from event callbacks: an uncaught error there would end the process, and with it other sessions.
	const dispatch = useCallback(
		(action: Action) => {
			try {
				perform(action, model, session);
			} catch (error) {
				session.end({kind: 'failed', error});
			}
		},
		[model, session],
	);
	const theme = useMemo(() => createTheme(session, choice, background), [session, choice, background]);
	const layout = useMemo(() => layoutOf(window), [window]);
	return (
		<ThemeContext value={theme}>
			<PointerContext value={pointer}>
				<KeyReader route={() => current(model.state().history)} dispatch={dispatch} />
				<Screen state={state} layout={layout} content={content} dispatch={dispatch} />
			</PointerContext>
		</ThemeContext>
	);
}
