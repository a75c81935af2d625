import {createHash, randomUUID} from 'node:crypto';
import {link, open, readFile, rm, stat} from 'node:fs/promises';
import {homedir} from 'node:os';
import {dirname, join} from 'node:path';
import ssh2 from 'ssh2';
import {makeFolder} from '../command/make-folder.js';
import {msg} from '../i18n/language.js';
import {MessageError} from '../i18n/message-error.js';

const {generateKeyPairSync, parseKey} = ssh2.utils;

/** The key by which clients know the server again (RFC 4251 section 4.1). */
export interface HostKey {
	/** The private key, in the format of OpenSSH. */
	readonly pem: string;
	/** As ssh-keygen -l and ssh print it: SHA256:… */
	readonly fingerprint: string;
	/** The public key without a comment: ssh-ed25519 AAAA… */
	readonly publicKey: string;
}

/** A host key cannot be used; the message says why and what to do. */
export class HostKeyError extends MessageError {
	override name = 'HostKeyError';
}

/** Returns the default path of the host key, in the state folder of the XDG Base Directory Specification. */
export function defaultHostKeyFile(environment: NodeJS.ProcessEnv): string {
	const state = environment.XDG_STATE_HOME || join(environment.HOME || homedir(), '.local', 'state');
	return join(state, 'xuhuang', 'ssh_host_ed25519_key');
}

/** The host key that is in use, and what comes next, of which clients are told. */
export type HostKeys = readonly [inUse: HostKey, ...next: HostKey[]];

/**
 * Loads the host key of a file, and the next one of the file beside it whose name ends in `.next`.
 *
 * @throws {HostKeyError} when one of them cannot be used
 */
export async function loadHostKeys(file: string): Promise<HostKeys> {
	const nextFile = `${file}.next`;
	const next = await readKeyFile(nextFile);
	const inUse = await loadHostKey(file);
	return next === undefined ? [inUse] : [inUse, parseHostKey(next, nextFile)];
}

/**
 * Reads the ed25519 host key of a file, or makes the file, once, readable by its owner alone. A file that is there is
 * never written; of several processes that start together, one makes it and the others read it.
 *
 * @throws {HostKeyError} when the file is broken, is no ed25519 key, or can be read by others
 */
export async function loadHostKey(file: string): Promise<HostKey> {
	const pem = (await readKeyFile(file)) ?? (await makeKeyFile(file)) ?? (await readKeyFile(file)) ?? '';
	return parseHostKey(pem, file);
}

function parseHostKey(pem: string, file: string): HostKey {
	const key = parseKey(pem);
	if (key instanceof Error) {
		throw new HostKeyError(
			msg('{file} holds no private key that can be read ({reason}). Move it away, and a new one is made.', {file, reason: key.message}),
		);
	}
	if (key.type !== 'ssh-ed25519' || !key.isPrivateKey()) {
		throw new HostKeyError(
			msg("{file} has to be a private ed25519 key, not {type}: ssh-keygen -t ed25519 -N '' -f FILE", {file, type: key.type}),
		);
	}
	const blob = key.getPublicSSH();
	return {
		pem,
		fingerprint: `SHA256:${createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`,
		publicKey: `${key.type} ${blob.toString('base64')}`,
	};
}

/** Returns the line of ~/.ssh/known_hosts for the server (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT). */
export function knownHostsLine({publicKey}: HostKey, host: string, port: number): string {
	return `${port === 22 ? host : `[${host}]:${port}`} ${publicKey}`;
}

async function readKeyFile(file: string): Promise<string | undefined> {
	try {
		const there = await stat(file);
		if (there.isDirectory()) {
			throw new HostKeyError(msg('{file} is a folder: --host-key takes a file.', {file}));
		}
		const {mode, uid} = there;
		// A secret that Kubernetes mounts belongs to root and is for the group of the pod: others must have nothing.
		const forbidden = uid === process.getuid?.() ? 0o077 : 0o007;
		if (process.platform !== 'win32' && (mode & forbidden) !== 0) {
			const shown = (mode & 0o777).toString(8).padStart(4, '0');
			throw new HostKeyError(
				msg('{file} can be read by others (mode {mode}). If nobody has taken it: chmod 600 {file}', {file, mode: shown}),
			);
		}
		return await readFile(file, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
			return undefined;
		}
		throw error instanceof HostKeyError ? error : new HostKeyError(msg("Can't read the host key: {reason}", {reason: messageOf(error)}));
	}
}

/** Returns a new private key. One of 200 that ssh2 1.17 makes lacks a leading zero byte and can't be read again: then another one. */
function generateKey(): string {
	for (;;) {
		const pem = generateKeyPairSync('ed25519', {comment: 'xuhuang'}).private;
		const key = parseKey(pem);
		const proof = key instanceof Error ? key : key.sign('proof');
		if (!(key instanceof Error) && Buffer.isBuffer(proof) && key.verify('proof', proof) === true) {
			return pem;
		}
	}
}

/** Writes a new key beside its place and links it there whole; undefined when another process was first. */
async function makeKeyFile(file: string): Promise<string | undefined> {
	const pem = generateKey();
	const draft = `${file}.${randomUUID()}`;
	try {
		await makeFolder(dirname(file), 0o700);
		const handle = await open(draft, 'wx', 0o600);
		try {
			await handle.writeFile(pem);
			await handle.sync();
			await link(draft, file);
		} finally {
			await handle.close();
			await rm(draft);
		}
		return pem;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
			return undefined;
		}
		throw new HostKeyError(
			msg("Can't make the host key {file}: {reason}. --host-key FILE names another place.", {file, reason: messageOf(error)}),
		);
	}
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
