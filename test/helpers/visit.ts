import {stripVTControlCharacters} from 'node:util';
import type {Route} from '../../source/app/route.js';
import type {Start} from '../../source/app/state.js';
import {current} from '../../source/app/trail.js';
import {beginVisit, type Visit} from '../../source/app/visit.js';
import {ownResume} from '../../source/resume/own.js';
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

/** A visit at a test's own terminal, drawn at once after each key. */
export class TestVisit {
	readonly session: TestSession;
	readonly visit: Visit;

	constructor(columns = 80, rows = 24, start: Start = {}, colorLevel: ColorLevel = 0, isAscii = false) {
		this.session = new TestSession({columns, rows}, colorLevel, isAscii);
		this.visit = beginVisit(this.session, ownResume, start);
		this.visit.paint();
	}

	press(...keys: readonly string[]): this {
		this.session.press(...keys);
		return this;
	}

	resize(columns: number, rows: number): this {
		this.session.resize(columns, rows);
		return this;
	}

	/** The newest frame, with its looks. */
	get frame(): string {
		return this.session.frames.at(-1) ?? '';
	}

	/** All of the routes that lead to where the reader is. */
	get trail(): readonly Route[] {
		return this.visit.model.state().trail;
	}

	get route(): Route {
		return current(this.visit.model.state().trail);
	}

	/** The lines on the screen. */
	get lines(): string[] {
		return stripVTControlCharacters(this.frame).split('\n');
	}

	get screen(): string {
		return this.lines.map(line => line.trimEnd()).join('\n');
	}

	/** Where the reader is, as a person would say it: "publications", "publications 3/13", "wese", "help". */
	get place(): string {
		const {route} = this;
		switch (route.screen) {
			case 'menu':
				return `menu: ${route.section}`;
			case 'list':
				return `${route.section}: ${route.selected + 1}`;
			case 'detail':
				return `${route.section}: ${route.item}`;
			default:
				return route.screen;
		}
	}
}
