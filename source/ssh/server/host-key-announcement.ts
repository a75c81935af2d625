import ssh2, {type ParsedKey, type Connection as SshClient} from 'ssh2';
import type {HostKey} from '../host-key.js';
import {readSshStrings, sshString} from './ssh-string.js';

/** A hook patched into ssh2 by the build, and private fields of ssh2. */
interface ClientInternals {
	/** Returns the reply to hostkeys-prove-00@openssh.com; undefined refuses the request. */
	proveHostKeys: ((data: Buffer) => Buffer | undefined) | undefined;
	readonly _protocol: {readonly _kex: {readonly sessionID: Buffer}; globalRequest(name: string, data: Buffer): void};
}

/**
 * Returns a function that announces all host keys to a client, and proves possession of them once on request: with
 * UpdateHostKeys of ssh_config(5), OpenSSH then learns a key before it is used (PROTOCOL of OpenSSH, section 2.5).
 */
export function createHostKeyAnnouncement(hostKeys: readonly HostKey[]): (client: SshClient) => void {
	const keys = new Map(
		hostKeys.map(({pem}) => ssh2.utils.parseKey(pem) as ParsedKey).map(key => [key.getPublicSSH().toString('hex'), key]),
	);
	const blobs = Buffer.concat([...keys.values()].map(key => sshString(key.getPublicSSH())));
	return client => {
		const internals = client as unknown as ClientInternals;
		internals.proveHostKeys = data => {
			internals.proveHostKeys = undefined;
			const asked = (readSshStrings(data) ?? []).map(blob => keys.get(blob.toString('hex')));
			if (asked.length === 0 || asked.length > keys.size || !asked.every(key => key !== undefined)) {
				return undefined;
			}
			return Buffer.concat(asked.map(key => proofOf(key, internals._protocol._kex.sessionID)));
		};
		client.on('ready', () => internals._protocol.globalRequest('hostkeys-00@openssh.com', blobs));
	};
}

/** Returns the signature that proves possession of a key, bound to the client's session. */
function proofOf(key: ParsedKey, sessionId: Buffer): Buffer {
	const proven = Buffer.concat([sshString('hostkeys-prove-00@openssh.com'), sshString(sessionId), sshString(key.getPublicSSH())]);
	return sshString(Buffer.concat([sshString(key.type), sshString(key.sign(proven) as Buffer)]));
}
