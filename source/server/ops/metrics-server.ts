import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo, Socket} from 'node:net';
import type {Registry} from 'prom-client';
import {listen} from '../listen.js';

/** Maximum number of open connections; above it the oldest is destroyed, so that slow clients cannot block probes. */
const mostConnections = 20;

/** Data source of the endpoints: the metrics, and whether the server accepts new connections. */
interface Source {
	readonly registry: Registry;
	readonly isReady: () => boolean;
}

/**
 * Serves /metrics, /healthz (200 while the process runs) and /readyz (200, or 503 while not ready or draining) over HTTP.
 *
 * @param port 0 for any free port
 * @returns the server and its listening address
 * @throws {ListenError} when the address cannot be listened on
 */
export async function startMetricsServer(source: Source, host: string, port: number): Promise<{server: Server; address: AddressInfo}> {
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
	return {server, address: await listen(server, {host, port, hostOption: '--metrics-host', portOption: '--metrics-port'})};
}

async function respond(
	{registry, isReady}: Source,
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
		send(200, await registry.metrics(), registry.contentType);
	} else if (url === '/healthz') {
		send(200, 'ok\n');
	} else if (url === '/readyz') {
		send(isReady() ? 200 : 503, isReady() ? 'ready\n' : 'draining\n');
	} else {
		send(404, '/metrics, /healthz or /readyz\n');
	}
}
