import ssh2, {type SFTPWrapper} from 'ssh2';
import {BusyError} from '../../server/limits/fair-queue.js';
import {StallTimer} from '../../server/limits/stall-timer.js';
import {recordVisit} from '../../server/ops/record.js';
import type {EndReason} from '../../server/ops/visit-record.js';
import type {ConnectionContext} from '../channel/request-context.js';
import type {VirtualFile, VirtualFolder} from '../files/virtual-folder.js';
import {absolutePath, findByPath} from '../files/virtual-path.js';
import {attributesOf, directoryEntry} from './file-attributes.js';

const {OPEN_MODE, STATUS_CODE} = ssh2.utils.sftp;

/** Maximum number of open handles, of bytes per read, and of bytes per session. */
const [maxHandles, maxReadLength, maxOutput] = [32, 32_768, 64 * 1024 * 1024];

/** Status messages, which clients display instead of their own. */
const statusWords: Readonly<Record<number, string>> = {
	[STATUS_CODE.EOF]: 'End of file',
	[STATUS_CODE.NO_SUCH_FILE]: 'No such file; ls shows what there is',
	[STATUS_CODE.PERMISSION_DENIED]: 'This folder can only be read',
	[STATUS_CODE.FAILURE]: 'That cannot be done here',
};

/** The requests that modify files. */
const writeRequests = ['WRITE', 'SETSTAT', 'FSETSTAT', 'REMOVE', 'MKDIR', 'RMDIR', 'RENAME', 'SYMLINK'];

/** Private fields of ssh2: the channel, the replies buffered until the client's window has room, and the protocol. */
interface SftpInternals {
	readonly outgoing: {readonly id: number; readonly state: string};
	readonly _buffer: readonly Buffer[];
	readonly _protocol: {exitStatus(id: number, code: number): void};
}

/**
 * Serves the folder read-only over SFTP version 3 (draft-ietf-secsh-filexfer-02) until the client or a limit ends the session.
 * ssh2 answers requests that are not handled here with "operation unsupported".
 */
export function handleSftp(sftp: SFTPWrapper, connection: ConnectionContext): void {
	sftp.on('error', () => {
		// 'close' follows and is handled.
	});
	const {server, address, socket} = connection;
	let folder: VirtualFolder;
	const internals = sftp as unknown as SftpInternals;
	const stall = new StallTimer();
	const handles = new Map<number, {readonly found: VirtualFolder | VirtualFile; isListed: boolean}>();
	const startedAt = performance.now();
	let [bytesOut, lastHandle] = [0, 0];
	let reason: EndReason | undefined;
	let error: unknown;
	const buffered = () => socket.writableLength + internals._buffer.reduce((sum, {length}) => sum + length, 0);
	const end = (why: EndReason) => {
		reason ??= why;
		sftp.end();
	};
	const removeTask = connection.addTask({stalledFor: () => stall.elapsed(buffered()), end});

	/** Registers a handler for a kind of request; it returns a status code, or undefined when it has sent another reply. */
	const on = <Rest extends unknown[]>(kind: string, handle: (id: number, ...rest: Rest) => number | undefined) => {
		sftp.on(kind, async (id: number, ...rest: Rest) => {
			connection.markActive();
			const answer = () => {
				if (reason !== undefined) {
					return;
				}
				if (buffered() > server.config.maxBacklog || bytesOut > maxOutput) {
					end('stuck');
					return;
				}
				const status = handle(id, ...rest);
				if (status !== undefined) {
					sftp.status(id, status, statusWords[status]);
				}
			};
			try {
				folder = await server.folder();
				await server.queue.run(address, answer);
			} catch (cause) {
				if (cause instanceof BusyError) {
					sftp.status(id, STATUS_CODE.FAILURE, 'Too much is asked for; try again in a minute');
				} else {
					error = cause;
					end('failed');
				}
			}
		});
	};
	const readHandle = (buffer: Buffer) => (buffer.length === 4 ? buffer.readUInt32BE() : -1);
	const openHandle = (id: number, found: VirtualFolder | VirtualFile) => {
		if (handles.size >= maxHandles) {
			return STATUS_CODE.FAILURE;
		}
		lastHandle = (lastHandle + 1) % 2 ** 32;
		handles.set(lastHandle, {found, isListed: false});
		const handle = Buffer.alloc(4);
		handle.writeUInt32BE(lastHandle);
		sftp.handle(id, handle);
		return undefined;
	};
	const sendAttributes = (id: number, found: VirtualFolder | VirtualFile | undefined) => {
		if (!found) {
			return STATUS_CODE.NO_SUCH_FILE;
		}
		sftp.attrs(id, attributesOf(found, folder.modifiedAt));
		return undefined;
	};

	on('OPEN', (id, path: string, flags: number) => {
		if ((flags & ~OPEN_MODE.READ) !== 0) {
			return STATUS_CODE.PERMISSION_DENIED;
		}
		const found = findByPath(path, folder);
		return found && 'data' in found ? openHandle(id, found) : found ? STATUS_CODE.FAILURE : STATUS_CODE.NO_SUCH_FILE;
	});
	on('OPENDIR', (id, path: string) => {
		const found = findByPath(path, folder);
		return found && 'files' in found ? openHandle(id, found) : found ? STATUS_CODE.FAILURE : STATUS_CODE.NO_SUCH_FILE;
	});
	on('READ', (id, handle: Buffer, offset: number, length: number) => {
		const found = handles.get(readHandle(handle))?.found;
		if (!found || !('data' in found)) {
			return STATUS_CODE.FAILURE;
		}
		const data = found.data.subarray(offset, offset + Math.min(length, maxReadLength));
		if (data.length === 0) {
			return STATUS_CODE.EOF;
		}
		bytesOut += data.length;
		sftp.data(id, data);
		return undefined;
	});
	on('READDIR', (id, handle: Buffer) => {
		const opened = handles.get(readHandle(handle));
		if (!opened || !('files' in opened.found)) {
			return STATUS_CODE.FAILURE;
		}
		if (opened.isListed) {
			return STATUS_CODE.EOF;
		}
		opened.isListed = true;
		const entries = [['.', folder] as const, ['..', folder] as const, ...folder.files.map(file => [file.name, file] as const)];
		sftp.name(
			id,
			entries.map(([name, found]) => directoryEntry(name, found, folder.modifiedAt)),
		);
		return undefined;
	});
	on('CLOSE', (_id, handle: Buffer) => (handles.delete(readHandle(handle)) ? STATUS_CODE.OK : STATUS_CODE.FAILURE));
	on('STAT', (id, path: string) => sendAttributes(id, findByPath(path, folder)));
	on('LSTAT', (id, path: string) => sendAttributes(id, findByPath(path, folder)));
	on('FSTAT', (id, handle: Buffer) => sendAttributes(id, handles.get(readHandle(handle))?.found));
	on('READLINK', () => STATUS_CODE.FAILURE);
	on('REALPATH', (id, path: string) => {
		if (path.includes('\0')) {
			return STATUS_CODE.NO_SUCH_FILE;
		}
		const absolute = absolutePath(path);
		sftp.name(id, [{filename: absolute, longname: absolute, attrs: attributesOf(folder, folder.modifiedAt)}]);
		return undefined;
	});
	for (const kind of writeRequests) {
		on(kind, () => STATUS_CODE.PERMISSION_DENIED);
	}

	sftp.on('end', () => {
		reason ??= 'left';
		// scp exits with 1 when the channel closes without an exit status.
		if (internals.outgoing.state === 'open') {
			internals._protocol.exitStatus(internals.outgoing.id, 0);
		}
		sftp.end();
	});
	sftp.on('close', () => {
		removeTask();
		recordVisit(server, {
			kind: 'sftp',
			address,
			end: reason ?? 'gone',
			ms: Math.round(performance.now() - startedAt),
			bytesIn: 0,
			bytesOut,
			error,
		});
	});
}
