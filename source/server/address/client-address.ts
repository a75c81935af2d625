import {type BlockList, isIP, type Socket} from 'node:net';
import {readProxyHeader} from './proxy-protocol.js';

/** The client's address of a connection. */
export interface ClientAddress {
	/** An IP address. */
	readonly address: string;
	/** Whether the proxy itself connects, as for a health check; per-address limits do not apply to it. */
	readonly isProxy: boolean;
}

/**
 * Resolves to the client's address: the socket's remote address or, for a trusted proxy, the source of its PROXY header. The
 * header is required from trusted proxies and not parsed for other peers.
 *
 * @param proxies the networks of the trusted proxies; undefined without any
 * @returns undefined when the connection closes or sends no valid header
 */
export async function resolveClientAddress(socket: Socket, proxies: BlockList | undefined): Promise<ClientAddress | undefined> {
	const {remoteAddress: address} = socket;
	if (address === undefined) {
		return undefined;
	}
	const isBehindProxy = proxies?.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4') ?? false;
	return isBehindProxy ? readHeader(socket, address) : {address, isProxy: false};
}

function readHeader(socket: Socket, proxy: string): Promise<ClientAddress | undefined> {
	return new Promise(resolve => {
		let data = Buffer.alloc(0);
		const finish = (result: ClientAddress | undefined) => {
			socket.off('data', handleData).off('close', handleClose).pause();
			resolve(result);
		};
		const handleClose = () => finish(undefined);
		const handleData = (chunk: Buffer) => {
			data = Buffer.concat([data, chunk]);
			const header = readProxyHeader(data);
			if (header === 'wrong') {
				finish(undefined);
			} else if (header !== 'more') {
				finish(header.source === undefined ? {address: proxy, isProxy: true} : {address: header.source, isProxy: false});
				socket.unshift(data.subarray(header.length));
			}
		};
		socket.on('data', handleData).on('close', handleClose).resume();
	});
}
