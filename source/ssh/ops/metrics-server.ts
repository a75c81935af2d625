import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** What the person who runs the server may ask over HTTP. */
export interface MetricsSource {
	/** Metrics as Prometheus reads them, and their MIME type. */
	readonly metrics: () => Promise<{text: string; type: string}>;
	/** Whether new visitors are taken. */
	readonly isReady: () => boolean;
}

/** Serves /metrics, /healthz (the process lives) and /readyz (it takes new visitors). */
export function startMetricsServer(source: MetricsSource, host: string, port: number): Promise<{server: Server; address: AddressInfo}> {
	const server = createServer({headersTimeout: 5000, requestTimeout: 5000}, (request, response) => {
		respond(source, request.method, request.url, response).catch(() => {
			response.writeHead(500).end();
		});
	});
	server.maxConnections = 20;
	return new Promise((resolve, reject) => {
		server.once('error', reject).listen({host, port}, () => {
			server.off('error', reject);
			resolve({server, address: server.address() as AddressInfo});
		});
	});
}

async function respond(
	source: MetricsSource,
	method: string | undefined,
	url: string | undefined,
	response: ServerResponse,
): Promise<void> {
	const say = (status: number, text: string, type = 'text/plain; charset=utf-8') => {
		response.writeHead(status, {'content-type': type}).end(method === 'HEAD' ? undefined : text);
	};
	if (method !== 'GET' && method !== 'HEAD') {
		say(405, 'GET only\n');
	} else if (url === '/metrics') {
		const {text, type} = await source.metrics();
		say(200, text, type);
	} else if (url === '/healthz') {
		say(200, 'ok\n');
	} else if (url === '/readyz') {
		say(source.isReady() ? 200 : 503, source.isReady() ? 'ready\n' : 'draining\n');
	} else {
		say(404, '/metrics, /healthz or /readyz\n');
	}
}
