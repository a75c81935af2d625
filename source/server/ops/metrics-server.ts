import {once} from 'node:events';
import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo, Socket} from 'node:net';

/** What the HTTP endpoints for operators return. */
export interface MetricsSource {
	/** The metrics in the text format of Prometheus, and its MIME type. */
	readonly metrics: () => Promise<{text: string; type: string}>;
	/** Whether new connections are accepted. */
	readonly isReady: () => boolean;
}

/** Connections that may be open; of more, the oldest gives way: slow ones never keep a probe out. */
const mostConnections = 20;

/**
 * Serves /metrics, /healthz (200 while the process lives) and /readyz (200, or 503 while it drains) over HTTP.
 *
 * @param port 0 takes a free one
 * @returns the server and the address it listens on
 */
export async function startMetricsServer(
	source: MetricsSource,
	host: string,
	port: number,
): Promise<{server: Server; address: AddressInfo}> {
	const server = createServer({headersTimeout: 5000, requestTimeout: 5000, connectionsCheckingInterval: 1000}, (request, response) => {
		respond(source, request.method, request.url, response).catch(() => {
			response.writeHead(500).end();
		});
	});
	const sockets = new Set<Socket>();
	server.on('connection', socket => {
		sockets.add(socket);
		socket.once('close', () => sockets.delete(socket));
		const [oldest] = sockets;
		if (sockets.size > mostConnections) {
			oldest?.destroy();
		}
	});
	await once(server.listen({host, port}), 'listening');
	return {server, address: server.address() as AddressInfo};
}

async function respond(
	source: MetricsSource,
	method: string | undefined,
	url: string | undefined,
	response: ServerResponse,
): Promise<void> {
	const send = (status: number, text: string, type = 'text/plain; charset=utf-8') => {
		response.writeHead(status, {'content-type': type}).end(method === 'HEAD' ? undefined : text);
	};
	if (method !== 'GET' && method !== 'HEAD') {
		send(405, 'GET only\n');
	} else if (url === '/metrics') {
		const {text, type} = await source.metrics();
		send(200, text, type);
	} else if (url === '/healthz') {
		send(200, 'ok\n');
	} else if (url === '/readyz') {
		send(source.isReady() ? 200 : 503, source.isReady() ? 'ready\n' : 'draining\n');
	} else {
		send(404, '/metrics, /healthz or /readyz\n');
	}
}
