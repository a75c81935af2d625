import type {AddressInfo} from 'node:net';
import type {Language, Phrase} from '../../i18n/language.js';
import {pad} from '../../resume/width.js';
import {type HostKey, knownHostsLine} from '../../ssh/host-key.js';

/** Returns the message for stderr when the SSH server listens: how to connect, the fingerprint and the known_hosts line. */
export function startupMessage({address, port}: AddressInfo, hostKey: HostKey, {t}: Language): string {
	const host = displayHost(address);
	const label = (words: Phrase) => pad(t(words), 13);
	const isLocal = host === 'localhost';
	const place = `${address.includes(':') ? `[${address}]` : address}:${port}`;
	return `${t('xuhuang serves on {place}', {place})}
  ${label('visit')}ssh -p ${port} ${host}
  ${label('fingerprint')}${hostKey.fingerprint} (ED25519)
  known_hosts  ${knownHostsLine(hostKey, host, port)}
${isLocal ? `  ${t('Only this machine can reach it; --host :: opens it to every network.')}\n` : ''}`;
}

/** Returns the message for stderr when the HTTP server listens: its URL. */
export function webMessage({address, port}: AddressInfo, {t}: Language): string {
	return `  ${pad(t('browser'), 13)}http://${displayHost(address)}:${port}/\n`;
}

/** Returns the host name for clients of a listening address: 'localhost' for loopback, 'HOST' for the wildcard address. */
export function displayHost(address: string): string {
	return address === '127.0.0.1' || address === '::1' ? 'localhost' : address === '::' || address === '0.0.0.0' ? 'HOST' : address;
}
