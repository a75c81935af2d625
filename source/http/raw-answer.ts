import type {Socket} from 'node:net';

/** Writes a response without node:http, as before a request is parsed, and closes the connection. */
export function answerRaw(socket: Socket, status: string, body = ''): void {
	const headers = [
		`HTTP/1.1 ${status}`,
		'Content-Type: text/plain; charset=utf-8',
		`Content-Length: ${Buffer.byteLength(body)}`,
		// RFC 6585 section 4
		...(status.startsWith('429') ? ['Retry-After: 60'] : []),
		'Connection: close',
	];
	socket.end(`${headers.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
