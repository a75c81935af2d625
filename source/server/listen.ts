import {once} from 'node:events';
import type {AddressInfo, Server} from 'node:net';
import {type Message, msg} from '../i18n/language.js';
import {MessageError} from '../i18n/message-error.js';

/** A server cannot listen; the message names the address, the reason and the option to change. */
export class ListenError extends MessageError {
	override name = 'ListenError';
}

/** A listening address, and the options of `xuhuang serve` that set its host and port. */
export interface ListenOptions {
	readonly host: string;
	/** 0 for any free port. */
	readonly port: number;
	readonly hostOption: '--host' | '--metrics-host';
	readonly portOption: '--port' | '--http' | '--metrics-port';
}

/**
 * Starts listening; resolves to the server's address.
 *
 * @throws {ListenError} when the address cannot be listened on
 */
export async function listen(server: Server, options: ListenOptions): Promise<AddressInfo> {
	const {host, port} = options;
	try {
		await once(server.listen({host, port, backlog: 1024}), 'listening');
	} catch (error) {
		throw new ListenError(reasonOf(error as NodeJS.ErrnoException, options));
	}
	return server.address() as AddressInfo;
}

function reasonOf({code, message}: NodeJS.ErrnoException, {host, port, hostOption, portOption}: ListenOptions): Message {
	switch (code) {
		case 'EADDRINUSE':
			return msg('Another program listens on port {port} of {host}. Choose another port with {option}.', {port, host, option: portOption});
		case 'EACCES':
			return msg('Only root can listen on port {port}, as on all below 1024. Choose another port with {option}.', {
				port,
				option: portOption,
			});
		case 'EADDRNOTAVAIL':
		case 'ENOTFOUND':
		case 'EAI_AGAIN':
			return msg('{host} is not an address of this machine. Give {option} one of its own, or :: for all.', {host, option: hostOption});
		default:
			return msg("Can't listen on port {port} of {host}: {reason}.", {port, host, reason: message});
	}
}
