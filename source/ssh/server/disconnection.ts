import {sshString} from './ssh-string.js';

/** SSH_MSG_DISCONNECT and the reason code SSH_DISCONNECT_TOO_MANY_CONNECTIONS (RFC 4253 section 11.1). */
const [messageNumber, tooManyConnections] = [1, 12];
/** Block size and minimum padding, in bytes, of an unencrypted packet, whose length is a multiple of the block size. */
const [blockSize, minPadding] = [8, 4];

/**
 * Returns the whole server output for a refused client: the version, and a disconnect message with a description. Lines before
 * the version are allowed (RFC 4253 section 4.2), but OpenSSH, PuTTY and dropbear do not display them.
 */
export function disconnection(words: string): Buffer {
	const reason = Buffer.alloc(4);
	reason.writeUInt32BE(tooManyConnections);
	const payload = Buffer.concat([Buffer.of(messageNumber), reason, sshString(words), sshString('en')]);
	const unpadded = 4 + 1 + payload.length;
	const padding = blockSize + minPadding - 1 - ((unpadded + minPadding - 1) % blockSize);
	const header = Buffer.alloc(5);
	header.writeUInt32BE(1 + payload.length + padding);
	header.writeUInt8(padding, 4);
	return Buffer.concat([Buffer.from('SSH-2.0-xuhuang\r\n'), header, payload, Buffer.alloc(padding)]);
}
