// Plain node:http: routing is one map lookup, and the other features of a framework (bodies, cookies, sessions) are not needed.
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo, Socket} from 'node:net';
import {english, msg} from '../i18n/language.js';
import {Admission, type Client} from '../server/admission.js';
import {limitMessages} from '../server/limits/limit-messages.js';
import {listen} from '../server/listen.js';
import {recordRefusal} from '../server/ops/record.js';
import {answerRequest} from './answer-request.js';
import type {HttpContent, HttpContext} from './http-context.js';
import {answerRaw} from './raw-answer.js';
import {refusal} from './refusal.js';
import {send} from './send.js';
import {TerminalDoor} from './terminal/terminal-door.js';

/** Maximum size of the request line and headers, in bytes, and maximum number of header lines. */
const [maxHeaderSize, maxHeaders] = [8192, 60];
/** Timeouts, in ms, for the next request of an idle connection, and for a client to read a response. */
const [keepAliveTimeout, answerTimeout] = [5000, 120_000];
/** Time, in ms, for browsers to close at the end of a drain. */
const closeTimeout = 500;
/** Interval, in ms, at which node checks the request timeouts. */
const checkingInterval = 500;

/** The HTTP server: admission, limits, reload and drain around node:http. */
export class HttpServer {
	#context: HttpContext;
	readonly #server: Server;
	/** The admitted clients by socket. */
	readonly #clients = new Map<Socket, Client>();
	readonly #admission: Admission;
	readonly #terminal: TerminalDoor;
	#isDraining = false;

	constructor(context: HttpContext) {
		this.#context = context;
		this.#admission = new Admission(context, true);
		this.#terminal = new TerminalDoor(() => this.#context);
		const {handshakeTimeout, stuckTimeout} = context.config;
		this.#server = createServer(
			{
				maxHeaderSize,
				headersTimeout: handshakeTimeout,
				requestTimeout: handshakeTimeout,
				keepAliveTimeout,
				connectionsCheckingInterval: checkingInterval,
				noDelay: true,
				keepAlive: true,
				pauseOnConnect: true,
			} as Parameters<typeof createServer>[0],
			(request, response) => void this.#respond(request, response),
		);
		this.#server.maxHeadersCount = maxHeaders;
		this.#server.setTimeout(stuckTimeout, socket => socket.destroy());
		this.#admitFirst();
		this.#server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => refuseBroken(error, socket));
		this.#server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
			const client = this.#clients.get(socket);
			if (client && !this.#isDraining) {
				this.#terminal.upgrade(request, socket, head, client);
			} else {
				socket.destroy();
			}
		});
		this.#server.on('connect', (_request, socket: Socket) => answerRaw(socket, '405 Method Not Allowed'));
	}

	/** Starts listening; resolves to the server's address. */
	async listen(): Promise<AddressInfo> {
		const {config, log} = this.#context;
		const address = await listen(this.#server, {host: config.host, port: config.http ?? 0, hostOption: '--host', portOption: '--http'});
		this.#server.on('error', error => log.error('listening failed', error));
		return address;
	}

	/** Replaces the served content for new requests and visits; open visits keep theirs. */
	renew(content: HttpContent): void {
		this.#context = {...this.#context, content};
	}

	/** Stops accepting and announces the restart; resolves when all connections are closed, by force after --drain-timeout. */
	async drain(): Promise<void> {
		this.#isDraining = true;
		const closed = new Promise<void>(resolve => this.#server.close(() => resolve()));
		this.#server.closeIdleConnections();
		const {drainTimeout} = this.#context.config;
		this.#terminal.announce(msg('The server is restarting: this closes in {seconds} seconds.', {seconds: Math.ceil(drainTimeout / 1000)}));
		const deadline = setTimeout(() => this.#terminal.endAll('drain'), drainTimeout);
		const last = setTimeout(() => {
			for (const socket of this.#clients.keys()) {
				socket.destroy();
			}
		}, drainTimeout + closeTimeout);
		await closed;
		clearTimeout(deadline);
		clearTimeout(last);
	}

	/** Runs admission before node's own 'connection' listener, which starts reading. */
	#admitFirst(): void {
		const [attach] = this.#server.listeners('connection');
		this.#server.removeAllListeners('connection').on('connection', (socket: Socket) => {
			this.#accept(socket, () => attach?.call(this.#server, socket)).catch((error: unknown) => {
				this.#context.log.error('a connection could not be accepted', error);
				socket.destroy();
			});
		});
	}

	async #accept(socket: Socket, attach: () => void): Promise<void> {
		const client = this.#isDraining ? undefined : await this.#admission.admit(socket);
		if (client === undefined) {
			socket.destroy();
		} else if (typeof client === 'string') {
			answerRaw(socket, '429 Too Many Requests', `${limitMessages[client]}\n`);
		} else {
			client.slot.onReassign = () => {
				recordRefusal(this.#context, 'crowded', client.address);
				socket.destroy();
			};
			this.#clients.set(socket, client);
			socket.once('close', () => this.#clients.delete(socket));
			attach();
			socket.resume();
		}
	}

	async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const {content, limiter, metrics, log} = this.#context;
		const {socket} = request;
		const address = this.#clients.get(socket)?.address ?? '';
		const deadline = setTimeout(() => socket.destroy(), answerTimeout);
		response.once('close', () => clearTimeout(deadline));
		if (this.#isDraining) {
			response.setHeader('connection', 'close');
		}
		try {
			const limit = limiter.takeRequest(address);
			if (limit) {
				recordRefusal(this.#context, limit, address);
				const answer = refusal(429, limitMessages[limit], 'text', english, {headers: {'retry-after': '60'}});
				await send(request, response, answer);
				metrics.requests.inc({format: 'none', status: 429});
				return;
			}
			const {format, status} = await answerRequest(content, request, response, address);
			metrics.requests.inc({format, status});
		} catch (error) {
			log.error('a request could not be answered', error);
			metrics.requests.inc({format: 'none', status: 500});
			if (response.headersSent) {
				socket.destroy();
			} else {
				response.writeHead(500, {'content-type': 'text/plain; charset=utf-8', connection: 'close'}).end('500\n');
			}
		}
	}
}

/** Answers a request that node could not parse, or that timed out. */
function refuseBroken({code}: NodeJS.ErrnoException, socket: Socket): void {
	const statuses: Readonly<Record<string, string>> = {
		HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
		ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
	};
	if (code === 'ECONNRESET' || !socket.writable) {
		socket.destroy();
	} else {
		answerRaw(socket, statuses[code ?? ''] ?? '400 Bad Request');
	}
}
