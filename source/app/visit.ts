import type {Resume} from '../resume/types.js';
import type {Background} from '../terminal/background.js';
import type {Session} from '../terminal/session.js';
import type {Content} from './content.js';
import {handleInput} from './handle-input.js';
import {createModel, type Model} from './model.js';
import {frameText, headerOf} from './paint.js';
import {remember} from './remember.js';
import {reuseSheet} from './reuse-sheet.js';
import {RowCache} from './row-cache.js';
import {type Sheet, sheetOf} from './sheet.js';
import type {Start} from './state.js';
import {createTheme, type Theme, type ThemeName} from './theme.js';
import {current} from './trail.js';

/** One reader's visit: the model, which answers the session's keys and sizes from the first moment on. */
export interface Visit {
	readonly session: Session;
	readonly model: Model;
	/** What is on the screen now, and how it looks. What has not changed since the last call is the same object. */
	readonly show: () => {readonly theme: Theme; readonly sheet: Sheet};
	/** The frame that is on the screen now, made without React. */
	readonly frame: () => string;
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
	const themes = remember((key: string) => createTheme(session, ...(JSON.parse(key) as [ThemeName, Background | undefined])));
	const cache = new RowCache();
	let shown: Sheet | undefined;
	const theme = () => themes(JSON.stringify([model.state().theme, model.state().background]));
	const frame = () => frameText(sheetOf(model, theme(), cache), theme());
	const unlisten = [
		session.onInput(events => {
			for (const event of events) {
				handleInput(event, model, session);
			}
		}),
		session.onResize(window => model.dispatch({type: 'resize', window})),
		model.subscribe(prepareSearch(model)),
	];
	return {
		session,
		model,
		frame,
		show() {
			shown = reuseSheet(shown, sheetOf(model, theme(), cache));
			return {theme: theme(), sheet: shown};
		},
		paint() {
			const draw = () => session.draw(frame());
			session.draw(headerOf(model, theme()));
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

/** Once the field for a query stands, what is needed to answer one is made ready, before the first letter is typed. */
function prepareSearch(model: Model): () => void {
	let prepared: Content | undefined;
	return () => {
		const {content} = model;
		const route = current(model.state().trail);
		if (content !== prepared && 'isTyping' in route && route.isTyping) {
			prepared = content;
			setImmediate(() => content.find('a'));
		}
	};
}
