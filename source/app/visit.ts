import type {Resume} from '../resume/types.js';
import type {Session} from '../terminal/session.js';
import {handleInput} from './handle-input.js';
import {createModel, type Model} from './model.js';
import {frameOf, headerOf} from './paint.js';
import type {Start} from './state.js';
import {createTheme} from './theme.js';

/** One reader's visit: the model, which answers the session's keys and sizes from the first moment on. */
export interface Visit {
	readonly session: Session;
	readonly model: Model;
	/** Draws the model's frames without React, until the returned function is called. */
	readonly paint: () => () => void;
	/** Loads the search, which the first frame does not need. */
	readonly loadSearch: () => Promise<void>;
	/** Listens to the session no more. */
	readonly end: () => void;
}

/** Begins a visit. Nothing is drawn yet, and neither React nor Ink is needed. */
export function beginVisit(session: Session, resume: Resume, start: Start = {}): Visit {
	const model = createModel(
		resume,
		session.window(),
		{background: session.background, ...start},
		{hasColor: session.colorLevel > 0, isAscii: session.isAscii ?? false},
	);
	const unlisten = [
		session.onInput(events => {
			for (const event of events) {
				handleInput(event, model, session);
			}
		}),
		session.onResize(window => model.dispatch({type: 'resize', window})),
	];
	return {
		session,
		model,
		paint() {
			const themeNow = () => createTheme(session, model.state().theme, model.state().background);
			const draw = () => session.draw(frameOf(model, themeNow()));
			session.draw(headerOf(model, themeNow()));
			draw();
			return model.subscribe(draw);
		},
		async loadSearch() {
			model.provideSearch(await import('../resume/search/index.js'));
		},
		end() {
			for (const end of unlisten) {
				end();
			}
		},
	};
}
