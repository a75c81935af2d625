import type {WebSocket} from 'ws';
import type {OpenApp} from '../../app/open-app.js';
import {formatCard} from '../../formats/card.js';
import type {Language, Message} from '../../i18n/language.js';
import {languageOf, localized} from '../../resume/localized.js';
import type {Resume} from '../../resume/types.js';
import {closingWarning} from '../../server/limits/closing-warning.js';
import {TokenBucket} from '../../server/limits/token-bucket.js';
import {openInTurn} from '../../server/open-in-turn.js';
import {endMessages} from '../../server/ops/end-messages.js';
import type {EndReason, VisitRecord} from '../../server/ops/visit-record.js';
import type {Background} from '../../terminal/background.js';
import {hyperlink} from '../../terminal/hyperlink.js';
import {type Window, withinLimit} from '../../terminal/window.js';
import type {HttpContext} from '../http-context.js';
import {SocketWriter} from './socket-writer.js';
import {sendToPage, WebSession} from './web-session.js';

/** Maximum burst of input, in seconds at the rate of --max-input; and the interval, in ms, at which timeouts are checked. */
const [inputBurst, checkInterval] = [4, 500];

/** Address and preferences of a visitor, from the upgrade request. */
export interface Visitor {
	readonly address: string;
	readonly window: Window;
	readonly background: Background | undefined;
	readonly language: Language;
}

/** An open visit. */
export interface Visit {
	/** Shows a notice on the last line of the app, until the end. */
	readonly notify: (message: Message) => void;
	readonly end: (reason: EndReason) => void;
	/** Resolves to the record when the visit has ended. */
	readonly over: Promise<VisitRecord>;
}

/** Runs the app over a WebSocket, with the same limits as visits over SSH. */
export function beginVisit(socket: WebSocket, resume: Resume, visitor: Visitor, {config, metrics, openings}: HttpContext): Visit {
	const {window, background, language, address} = visitor;
	const writer = new SocketWriter(socket);
	const facts = {
		colorLevel: 3,
		isAscii: false,
		isAmbiguousWide: false,
		// The browser uses the mouse to select text.
		hasMouse: false,
		hasHyperlinks: true,
		multiplexer: undefined,
	} as const;
	const session = new WebSession(writer, {...facts, window: withinLimit(window, config.maxWindow), background}, socket);
	const rate = new TokenBucket(inputBurst * config.maxInput, config.maxInput);
	let [bytesIn, lastInput] = [0, performance.now()];
	let announced: Message | undefined;
	let app: OpenApp | undefined;
	/** Returns the résumé in the visitor's current language. */
	const shown = () => app?.model.content.resume ?? localized(resume, language);
	session.onFrameTime = ms => metrics.frameTime.observe(ms / 1000);
	socket.on('message', (data: Buffer, isBinary: boolean) => {
		bytesIn += data.length;
		if (!rate.take(data.length)) {
			session.close('flood');
		} else if (isBinary) {
			lastInput = performance.now();
			session.push(data);
		} else {
			readControl(data.toString('latin1'));
		}
	});
	socket.on('close', () => session.close('gone')).on('error', () => session.close('gone'));
	const timer = setInterval(checkTimeouts, checkInterval);
	return {
		notify(message) {
			announced = message;
			session.notice(languageOf(shown()).translate(message));
		},
		end: reason => session.close(reason),
		over: run(),
	};

	function readControl(text: string): void {
		const [, columns, rows] = /^size (\d{1,4})x(\d{1,4})$/.exec(text) ?? [];
		const [, drawn] = /^ack (\d{1,12})$/.exec(text) ?? [];
		if (columns !== undefined && rows !== undefined) {
			session.resize(withinLimit({columns: Number(columns), rows: Number(rows)}, config.maxWindow));
		} else if (drawn !== undefined) {
			writer.confirm(Number(drawn));
			session.catchUp();
		} else {
			session.close('flood');
		}
	}

	function checkTimeouts(): void {
		const {idleTimeout, sessionTimeout, stuckTimeout, maxBacklog} = config;
		const [idle, age] = [performance.now() - lastInput, performance.now() - session.startedAt];
		if (writer.buffered > maxBacklog || writer.stalledFor > stuckTimeout) {
			session.close('stuck');
			socket.terminate();
		} else if (age > sessionTimeout || idle > idleTimeout) {
			session.close(age > sessionTimeout ? 'overtime' : 'idle');
		} else {
			const warning = announced ?? closingWarning({age, idle, sessionTimeout, idleTimeout});
			session.notice(warning && languageOf(shown()).translate(warning));
		}
	}

	async function run(): Promise<VisitRecord> {
		app = await openInTurn(openings, address, session, resume, {language});
		const {end, error} = await session.ended;
		clearInterval(timer);
		app?.close();
		writer.write(end === 'left' ? formatCard(shown(), {isRemote: true, hyperlink}).replaceAll('\n', '\r\n') : '');
		sendToPage(socket, {end: languageOf(shown()).t(endMessages[end] ?? 'The visit is over.')});
		socket.close(end === 'drain' ? 1001 : 1000);
		return {kind: 'web', address, end, error, bytesIn, bytesOut: writer.bytes, ...session.record};
	}
}
