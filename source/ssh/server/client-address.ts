import {type BlockList, isIP, type Socket} from 'node:net';
import {readProxyHeader} from './proxy-protocol.js';

/** Where a connection comes from. */
export interface Source {
	readonly address: string;
	/** Whether it is a proxy's own, such as a health check, which no limit of an address counts. */
	readonly isProxy: boolean;
}

/**
 * Finds out where a connection comes from. From the networks of proxies a PROXY header has to come first, and from
 * nowhere else is one believed. Undefined when the connection ends or sends something else.
 */
export async function sourceOf(socket: Socket, proxies: BlockList | undefined): Promise<Source | undefined> {
	const {remoteAddress: address} = socket;
	if (address === undefined) {
		return undefined;
	}
	const isBehindProxy = proxies?.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4') ?? false;
	return isBehindProxy ? readHeader(socket, address) : {address, isProxy: false};
}

function readHeader(socket: Socket, proxy: string): Promise<Source | undefined> {
	return new Promise(resolve => {
		let data = Buffer.alloc(0);
		const finish = (source: Source | undefined) => {
			socket.off('data', take).off('close', lose).pause();
			resolve(source);
		};
		const lose = () => finish(undefined);
		const take = (chunk: Buffer) => {
			data = Buffer.concat([data, chunk]);
			const header = readProxyHeader(data);
			if (header === 'wrong') {
				finish(undefined);
			} else if (header !== 'more') {
				finish(header.source === undefined ? {address: proxy, isProxy: true} : {address: header.source, isProxy: false});
				socket.unshift(data.subarray(header.length));
			}
		};
		socket.on('data', take).on('close', lose).resume();
	});
}
