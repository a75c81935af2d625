import {stripVTControlCharacters} from 'node:util';
import {type OpenApp, openApp} from '../../source/app/open-app.js';
import {current, type History} from '../../source/app/state/history.js';
import type {Route} from '../../source/app/state/routes.js';
import type {Start} from '../../source/app/state/state.js';
import {ownResume} from '../../source/resume/own.js';
import type {Resume} from '../../source/resume/types.js';
import {toAscii} from '../../source/terminal/ascii.js';
import type {ColorLevel} from '../../source/terminal/color-level.js';
import type {InputEvent} from '../../source/terminal/input.js';
import type {Ending, Session} from '../../source/terminal/session.js';
import type {Window} from '../../source/terminal/window.js';

/** A terminal of the test's own: it keeps what is drawn, and sends what the test types. */
export class TestSession implements Session {
	readonly hasHyperlinks = false;
	readonly frames: string[] = [];
	readonly copies: string[] = [];
	readonly endings: Ending[] = [];
	suspensions = 0;
	readonly #input = new Set<(events: readonly InputEvent[]) => void>();
	readonly #resize = new Set<(window: Window) => void>();
	#window: Window;

	constructor(
		window: Window,
		readonly colorLevel: ColorLevel = 0,
		readonly isAscii = false,
	) {
		this.#window = window;
	}

	readonly window = () => this.#window;
	readonly onInput = (listener: (events: readonly InputEvent[]) => void) => {
		this.#input.add(listener);
		return () => this.#input.delete(listener);
	};
	readonly onResize = (listener: (window: Window) => void) => {
		this.#resize.add(listener);
		return () => this.#resize.delete(listener);
	};
	readonly draw = (frame: string) => this.frames.push(this.isAscii ? toAscii(frame) : frame);
	readonly copy = (text: string) => this.copies.push(text);
	readonly suspend = () => {
		this.suspensions += 1;
	};
	readonly end = (ending: Ending) => this.endings.push(ending);

	press(...keys: readonly string[]): void {
		this.send(...keys.map(key => ({key})));
	}

	/** Sends what a terminal sends besides keys, too: pastes and replies. */
	send(...events: readonly InputEvent[]): void {
		for (const listener of this.#input) {
			listener(events);
		}
	}

	resize(columns: number, rows: number): void {
		this.#window = {columns, rows};
		for (const listener of this.#resize) {
			listener(this.#window);
		}
	}
}

/** A visit at a test's own terminal: the app as every door renders it, with keys through the stream that Ink reads. */
export class TestVisit {
	readonly session: TestSession;
	readonly app: OpenApp;

	private constructor(session: TestSession, start: Start, resume: Resume) {
		this.session = session;
		this.app = openApp(session, resume, start);
	}

	/** Opens the app and waits for its first frame, and for the search. */
	static async open(columns = 80, rows = 24, start: Start = {}, options: TestVisitOptions = {}): Promise<TestVisit> {
		const {colorLevel = 0, isAscii = false, resume = ownResume} = options;
		const visit = new TestVisit(new TestSession({columns, rows}, colorLevel, isAscii), start, resume);
		await visit.app.searchLoaded;
		await visit.app.settled();
		return visit;
	}

	/** Presses keys and waits for the frame that answers the last of them. */
	async press(...keys: readonly string[]): Promise<this> {
		this.session.press(...keys);
		await this.app.settled();
		return this;
	}

	async resize(columns: number, rows: number): Promise<this> {
		this.session.resize(columns, rows);
		await this.app.settled();
		return this;
	}

	/** Takes the app off the terminal: property tests open hundreds. */
	close(): void {
		this.app.close();
	}

	/** The newest frame, with its looks. */
	get frame(): string {
		return this.session.frames.at(-1) ?? '';
	}

	/** All of the routes that lead to where the reader is. */
	get history(): History {
		return this.app.model.state().history;
	}

	get route(): Route {
		return current(this.history);
	}

	/** The lines on the screen. */
	get lines(): string[] {
		return stripVTControlCharacters(this.frame).split('\n');
	}

	get screen(): string {
		return this.lines.map(line => line.trimEnd()).join('\n');
	}

	/** Where the reader is, as a person would say it: "publications: 3", "publications: wese", "help". */
	get place(): string {
		const {route} = this;
		switch (route.screen) {
			case 'home':
				return `home: ${route.section}`;
			case 'list':
				return `${route.section}: ${route.selected + 1}`;
			case 'detail':
				return `${route.section}: ${route.item}`;
			default:
				return route.screen;
		}
	}
}

interface TestVisitOptions {
	readonly colorLevel?: ColorLevel;
	readonly isAscii?: boolean;
	readonly resume?: Resume;
}
