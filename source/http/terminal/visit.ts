import type {WebSocket} from 'ws';
import {formatCard} from '../../formats/card.js';
import type {Language, Message} from '../../i18n/language.js';
import {localized} from '../../resume/localized.js';
import type {Resume} from '../../resume/types.js';
import {closingWarning} from '../../server/limits/closing-warning.js';
import {TokenBucket} from '../../server/limits/token-bucket.js';
import {openInTurn} from '../../server/open-in-turn.js';
import {endMessages} from '../../server/ops/end-messages.js';
import type {EndReason, VisitRecord} from '../../server/ops/visit-record.js';
import type {Background} from '../../terminal/background.js';
import {hyperlink} from '../../terminal/hyperlink.js';
import type {Window} from '../../terminal/window.js';
import type {HttpContext} from '../http-context.js';
import {SocketWriter} from './socket-writer.js';
import {askPage, WebSession} from './web-session.js';

/** Seconds of input, at the rate of --max-input, that may come at once; and the time, in ms, between two looks at the time. */
const [inputBurst, checkInterval] = [4, 500];

/** What the page knows of its visitor. */
export interface Visitor {
	readonly address: string;
	readonly window: Window;
	readonly background: Background | undefined;
	readonly language: Language;
}

/** A visit that goes on. */
export interface Visit {
	/** Shows a message below the app. */
	readonly notify: (message: Message) => void;
	readonly end: (reason: EndReason) => void;
	/** Resolves when it is over. */
	readonly over: Promise<VisitRecord>;
}

/** Shows a visitor in a browser the app, with the limits that visits over SSH have. */
export function beginVisit(socket: WebSocket, resume: Resume, visitor: Visitor, {config, metrics, openings}: HttpContext): Visit {
	const {window, background, language, address} = visitor;
	const startedAt = performance.now();
	const writer = new SocketWriter(socket);
	const facts = {
		colorLevel: 3,
		isAscii: false,
		isAmbiguousWide: false,
		// The browser selects text with it.
		hasMouse: false,
		hasHyperlinks: true,
		multiplexer: undefined,
	} as const;
	const session = new WebSession(writer, {...facts, window: withinLimit(window, config.largestWindow), background}, socket);
	const rate = new TokenBucket(inputBurst * config.inputRate, config.inputRate);
	let [bytesIn, lastInput] = [0, performance.now()];
	let forced: EndReason | undefined;
	let announced: Message | undefined;
	const end = (reason: EndReason) => {
		forced ??= reason;
		session.end({kind: 'gone'});
	};
	session.onFrameTime = ms => metrics.frameTime.observe(ms / 1000);
	socket.on('message', (data: Buffer, isBinary: boolean) => {
		bytesIn += data.length;
		if (!rate.take(data.length)) {
			end('flood');
		} else if (isBinary) {
			lastInput = performance.now();
			session.push(data);
		} else {
			readControl(data.toString('latin1'));
		}
	});
	socket.on('close', () => end('gone')).on('error', () => end('gone'));
	const timer = setInterval(checkTimeouts, checkInterval);
	return {
		notify(message) {
			announced = message;
			session.notice(language.translate(message));
		},
		end,
		over: run(),
	};

	function readControl(text: string): void {
		const [, columns, rows] = /^size (\d{1,4})x(\d{1,4})$/.exec(text) ?? [];
		const [, drawn] = /^ack (\d{1,12})$/.exec(text) ?? [];
		if (columns !== undefined && rows !== undefined) {
			session.resize(withinLimit({columns: Number(columns), rows: Number(rows)}, config.largestWindow));
		} else if (drawn !== undefined) {
			writer.confirm(Number(drawn));
			session.catchUp();
		} else {
			end('flood');
		}
	}

	function checkTimeouts(): void {
		const {idleTimeout, sessionTimeout, stuckTimeout, backlog} = config;
		const [idle, age] = [performance.now() - lastInput, performance.now() - startedAt];
		if (writer.buffered > backlog || writer.stalledFor > stuckTimeout) {
			end('stuck');
			socket.terminate();
		} else if (age > sessionTimeout || idle > idleTimeout) {
			end(age > sessionTimeout ? 'overtime' : 'idle');
		} else {
			const warning = announced ?? closingWarning({age, idle, sessionTimeout, idleTimeout});
			session.notice(warning && language.translate(warning));
		}
	}

	async function run(): Promise<VisitRecord> {
		const app = await openInTurn(openings, address, session, resume, {language});
		const ending = await session.ended;
		clearInterval(timer);
		app?.close();
		const reason = forced ?? (ending === 'flood' ? 'flood' : ending.kind === 'signal' ? 'left' : ending.kind);
		writer.write(reason === 'left' ? formatCard(localized(resume, language), {isRemote: true, hyperlink}).replaceAll('\n', '\r\n') : '');
		const message = messageOf[reason];
		askPage(socket, {end: language.t(message ?? 'The visit is over.')});
		socket.close(reason === 'drain' ? 1001 : 1000);
		const {columns, rows} = session.window();
		return {
			kind: 'web',
			address,
			end: reason,
			ms: Math.round(performance.now() - startedAt),
			size: `${columns}x${rows}`,
			colorLevel: session.colorLevel,
			bytesIn,
			bytesOut: writer.bytes,
			skippedFrames: session.skippedFrames,
			...(ending !== 'flood' && ending.kind === 'failed' ? {error: ending.error} : {}),
		};
	}
}

const messageOf: Readonly<Partial<Record<EndReason, (typeof endMessages)[keyof typeof endMessages]>>> = endMessages;

function withinLimit({columns, rows}: Window, most: Window): Window {
	return {columns: Math.min(columns, most.columns), rows: Math.min(rows, most.rows)};
}
