import type {IncomingMessage} from 'node:http';
import type {Socket} from 'node:net';
// A library for RFC 6455: frames, masking, fragmentation and closing are where hand-written servers break.
import {type WebSocket, WebSocketServer} from 'ws';
import {languageIds, loadLanguage, type Message} from '../../i18n/language.js';
import type {Client} from '../../server/admission.js';
import {limitMessages} from '../../server/limits/limit-messages.js';
import type {Slot} from '../../server/limits/slots.js';
import {recordRefusal, recordVisit} from '../../server/ops/record.js';
import type {EndReason} from '../../server/ops/visit-record.js';
import type {Window} from '../../terminal/window.js';
import type {HttpContext} from '../http-context.js';
import {chooseLanguage} from '../negotiate.js';
import {answerRaw} from '../raw-answer.js';
import {beginVisit, type Visit} from './visit.js';

/** Maximum size of a message from the browser, in bytes. */
const maxPayload = 8192;
/** Time, in ms, for a browser to close after its slot was reassigned. */
const closeTimeout = 2000;

/** Upgrades requests of the terminal page to WebSockets, each of which is a visit of the app. */
export class TerminalDoor {
	readonly #context: () => HttpContext;
	readonly #sockets = new WebSocketServer({noServer: true, maxPayload, perMessageDeflate: false, clientTracking: false});
	readonly #visits = new Set<Visit>();

	/** @param context returns the current context, which a reload replaces */
	constructor(context: () => HttpContext) {
		this.#context = context;
	}

	upgrade(request: IncomingMessage, socket: Socket, head: Buffer, client: Client): void {
		const {address} = client;
		const {limiter, metrics, log} = this.#context();
		const url = new URL(request.url ?? '/', 'http://host');
		if (url.pathname !== '/terminal/socket') {
			answerRaw(socket, '404 Not Found');
			return;
		}
		if (!this.#isOwnPage(request)) {
			answerRaw(socket, '403 Forbidden');
			return;
		}
		const slot = limiter.takeRequest(address) ?? limiter.acquireShell(address);
		if (typeof slot === 'string') {
			recordRefusal(this.#context(), slot, address);
			answerRaw(socket, '429 Too Many Requests', `${limitMessages[slot]}\n`);
			return;
		}
		metrics.shells.inc();
		slot.onReassign = () => socket.destroy();
		// A failed handshake closes the socket without calling back.
		socket.once('close', () => {
			slot.release();
			metrics.shells.dec();
		});
		this.#sockets.handleUpgrade(request, socket, head, webSocket => {
			webSocket.on('error', () => {});
			this.#visit(webSocket, url.searchParams, request, address, [client.slot, slot]).catch((error: unknown) => {
				log.error('a visit could not be shown', error);
				webSocket.terminate();
			});
		});
	}

	/** Shows a notice in all visits. */
	announce(message: Message): void {
		for (const visit of this.#visits) {
			visit.notify(message);
		}
	}

	endAll(reason: EndReason): void {
		for (const visit of this.#visits) {
			visit.end(reason);
		}
	}

	async #visit(
		socket: WebSocket,
		parameters: URLSearchParams,
		request: IncomingMessage,
		address: string,
		slots: readonly Slot[],
	): Promise<void> {
		const {content} = this.#context();
		const named = parameters.get('lang');
		const theme = parameters.get('theme');
		const visitor = {
			address,
			window: readWindow(parameters),
			background: theme === 'light' || theme === 'dark' ? theme : undefined,
			language: await loadLanguage(languageIds.find(id => id === named) ?? chooseLanguage(request.headers)),
		} as const;
		const visit = beginVisit(socket, content.resume, visitor, this.#context());
		for (const slot of slots) {
			slot.onReassign = () => {
				recordRefusal(this.#context(), 'crowded', address);
				visit.end('crowded');
				setTimeout(() => socket.terminate(), closeTimeout).unref();
			};
		}
		this.#visits.add(visit);
		const record = await visit.over;
		this.#visits.delete(visit);
		recordVisit(this.#context(), record);
	}

	/** Whether the Origin is this server: pages of other sites may not open visits for their users (RFC 6455 section 10.2). */
	#isOwnPage({headers: {origin = '', host = ''}}: IncomingMessage): boolean {
		if (!URL.canParse(origin)) {
			return false;
		}
		const {base} = this.#context().config;
		return new URL(origin).host === host || (base !== undefined && new URL(origin).origin === new URL(base).origin);
	}
}

function readWindow(parameters: URLSearchParams): Window {
	const read = (name: string, fallback: number) => (/^\d{1,4}$/.test(parameters.get(name) ?? '') ? Number(parameters.get(name)) : fallback);
	return {columns: read('columns', 80), rows: read('rows', 24)};
}
