import type {AddressInfo} from 'node:net';
import {type HostKey, knownHostsLine} from './host-key.js';

/** What is said at the start, on stderr, to the person who starts the server. */
export function startWords({address, port}: AddressInfo, hostKey: HostKey): string {
	const host = shownHost(address);
	const isLocal = host === 'localhost';
	return `xuhuang serves on ${address.includes(':') ? `[${address}]` : address}:${port}
  visit        ssh -p ${port} ${host}
  fingerprint  ${hostKey.fingerprint} (ED25519)
  known_hosts  ${knownHostsLine(hostKey, host, port)}
${isLocal ? '  Only this machine can reach it; --host :: opens it to every network.\n' : ''}`;
}

/** The name by which visitors may reach an address. */
export function shownHost(address: string): string {
	return address === '127.0.0.1' || address === '::1' ? 'localhost' : address === '::' || address === '0.0.0.0' ? 'HOST' : address;
}
