import {createHash, randomUUID} from 'node:crypto';
import {link, open, readFile, rm, stat} from 'node:fs/promises';
import {homedir} from 'node:os';
import {dirname, join} from 'node:path';
import ssh2 from 'ssh2';
import {makeFolder} from '../command/make-folder.js';
import {msg} from '../i18n/language.js';
import {MessageError} from '../i18n/message-error.js';

const {generateKeyPairSync, parseKey} = ssh2.utils;

/** A host key, by which clients identify the server (RFC 4251 section 4.1). */
export interface HostKey {
	/** The private key in OpenSSH format. */
	readonly pem: string;
	/** Fingerprint as printed by ssh-keygen -l and ssh: SHA256:… */
	readonly fingerprint: string;
	/** The public key without a comment: ssh-ed25519 AAAA… */
	readonly publicKey: string;
}

/** A host key cannot be used; the message gives the reason and the remedy. */
export class HostKeyError extends MessageError {
	override name = 'HostKeyError';
}

/** Returns the default path of the host key, in the state directory of the XDG Base Directory Specification. */
export function defaultHostKeyFile(environment: NodeJS.ProcessEnv): string {
	const state = environment.XDG_STATE_HOME || join(environment.HOME || homedir(), '.local', 'state');
	return join(state, 'xuhuang', 'ssh_host_ed25519_key');
}

/** The host key in use, and the next ones, which are announced to clients. */
export type HostKeys = readonly [inUse: HostKey, ...next: HostKey[]];

/**
 * Loads the host key from a file, and the next one from the file with the suffix `.next`, if it exists.
 *
 * @throws {HostKeyError} when either cannot be used
 */
export async function loadHostKeys(file: string): Promise<HostKeys> {
	const nextFile = `${file}.next`;
	const next = await readKeyFile(nextFile);
	const inUse = await loadHostKey(file);
	return next === undefined ? [inUse] : [inUse, parseHostKey(next, nextFile)];
}

/**
 * Loads the ed25519 host key from a file, or generates it when the file is missing, readable by its owner only. An existing file
 * is never overwritten; of several processes that start at the same time, one creates it and the others read it.
 *
 * @throws {HostKeyError} when the file is invalid, is not an ed25519 key or can be read by others
 */
export async function loadHostKey(file: string): Promise<HostKey> {
	const pem = (await readKeyFile(file)) ?? (await makeKeyFile(file)) ?? (await readKeyFile(file)) ?? '';
	return parseHostKey(pem, file);
}

function parseHostKey(pem: string, file: string): HostKey {
	const key = parseKey(pem);
	if (key instanceof Error) {
		throw new HostKeyError(
			msg('{file} has no readable private key ({reason}). Move it away, and a new one will be made.', {file, reason: key.message}),
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

/** Formats the server's line for ~/.ssh/known_hosts (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT). */
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
		// A secret mounted by Kubernetes is owned by root and readable by the pod's group; others must have no permission.
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

/** Generates a private key; retries because one of 200 keys of ssh2 1.17 lacks a leading zero byte and can't be parsed. */
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

/** Writes a new key to a temporary file beside the target and links it atomically; undefined when another process was first. */
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
			msg("Can't make the host key {file}: {reason}. Name another place with --host-key FILE.", {file, reason: messageOf(error)}),
		);
	}
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
