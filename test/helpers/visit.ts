import {stripVTControlCharacters} from 'node:util';
import {type OpenApp, openApp} from '../../source/app/open-app.js';
import type {Route} from '../../source/app/routes.js';
import {current, type History} from '../../source/app/state/history.js';
import type {Start} from '../../source/app/state/state.js';
import {ownResume} from '../../source/resume/own.js';
import type {Resume} from '../../source/resume/types.js';
import {textWidth} from '../../source/resume/width.js';
import {toAscii} from '../../source/terminal/ascii.js';
import type {ColorLevel} from '../../source/terminal/color-level.js';
import type {InputEvent} from '../../source/terminal/input.js';
import type {Ending, Session} from '../../source/terminal/session.js';
import type {Window} from '../../source/terminal/window.js';

/** Capabilities of a test's terminal: no colours and no hyperlinks by default. */
interface TestLooks {
	readonly colorLevel?: ColorLevel;
	readonly hasHyperlinks?: boolean;
	readonly isAscii?: boolean;
	readonly isAmbiguousWide?: boolean;
}

/** A session for tests: it records frames, copies and endings, and sends the input that a test types. */
export class TestSession implements Session {
	readonly colorLevel: ColorLevel;
	readonly hasHyperlinks: boolean;
	readonly isAscii: boolean;
	readonly isAmbiguousWide: boolean;
	readonly frames: string[] = [];
	readonly copies: string[] = [];
	readonly endings: Ending[] = [];
	suspensions = 0;
	readonly #input = new Set<(events: readonly InputEvent[]) => void>();
	readonly #resize = new Set<(window: Window) => void>();
	#window: Window;

	constructor(window: Window, {colorLevel = 0, hasHyperlinks = false, isAscii = false, isAmbiguousWide = false}: TestLooks = {}) {
		this.#window = window;
		this.colorLevel = colorLevel;
		this.hasHyperlinks = hasHyperlinks;
		this.isAscii = isAscii;
		this.isAmbiguousWide = isAmbiguousWide;
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

	/** Sends input events of any kind: also pastes and replies. */
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

/** The app in a test session, rendered as for every door, with keys through the stream that Ink reads. */
export class TestVisit {
	readonly session: TestSession;
	readonly app: OpenApp;

	private constructor(session: TestSession, start: Start, resume: Resume) {
		this.session = session;
		this.app = openApp(session, resume, start);
	}

	/** Opens the app and waits for its first frame, and for the search index. */
	static async open(columns = 80, rows = 24, start: Start = {}, options: TestVisitOptions = {}): Promise<TestVisit> {
		const {resume = ownResume, ...looks} = options;
		const visit = new TestVisit(new TestSession({columns, rows}, looks), start, resume);
		await visit.app.searchLoaded;
		await visit.app.settled();
		return visit;
	}

	/** Presses keys and waits for the frame after the last of them. */
	async press(...keys: readonly string[]): Promise<this> {
		this.session.press(...keys);
		await this.app.settled();
		return this;
	}

	/** Sends input events such as pastes and terminal replies, and waits for the frame after them. */
	async send(...events: readonly InputEvent[]): Promise<this> {
		this.session.send(...events);
		await this.app.settled();
		return this;
	}

	/** Clicks the first occurrence of a text on the screen. */
	async click(text: string): Promise<this> {
		return this.#mouse(0, this.#placeOf(text));
	}

	/** Turns the wheel (1 is down) over the first occurrence of a text on the screen. */
	async wheel(text: string, by: 1 | -1): Promise<this> {
		return this.#mouse(by === 1 ? 65 : 64, this.#placeOf(text));
	}

	async resize(columns: number, rows: number): Promise<this> {
		this.session.resize(columns, rows);
		await this.app.settled();
		return this;
	}

	/** Closes the app: property tests open hundreds. */
	close(): void {
		this.app.close();
	}

	/** The latest frame, with its styles. */
	get frame(): string {
		return this.session.frames.at(-1) ?? '';
	}

	/** The navigation history up to the current route. */
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

	/** Sends a mouse report in xterm's SGR encoding (mode 1006). */
	async #mouse(button: number, {column, row}: {readonly column: number; readonly row: number}): Promise<this> {
		return this.send({reply: `\x1B[<${button};${column + 1};${row + 1}M`});
	}

	#placeOf(text: string): {readonly column: number; readonly row: number} {
		const row = this.lines.findIndex(line => line.includes(text));
		const line = this.lines[row];
		if (line === undefined) {
			throw new Error(`"${text}" is not on the screen:\n${this.screen}`);
		}
		return {row, column: textWidth(line.slice(0, line.indexOf(text)))};
	}

	/** The current route in short: "publications: 3", "publications: wese", "help". */
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

interface TestVisitOptions extends TestLooks {
	readonly resume?: Resume;
}
