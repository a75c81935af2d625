import ssh2, {type SFTPWrapper} from 'ssh2';
import type {File, Folder} from '../files/virtual-folder.js';
import {absolutePath, lookUp} from '../files/virtual-path.js';
import {Blocked} from '../limits/stall-timer.js';
import type {EndReason} from '../session/end-messages.js';
import type {Visitor} from '../session/request-context.js';
import {record} from '../session/server-context.js';
import {attributesOf, entryOf} from './file-attributes.js';

const {OPEN_MODE, STATUS_CODE} = ssh2.utils.sftp;

/** Files and folders that may be open at once, bytes of one answer, and bytes of one visit. */
const [mostHandles, mostBytes, mostOutput] = [32, 32_768, 64 * 1024 * 1024];

/** Everything that would change something. */
const writing = ['WRITE', 'SETSTAT', 'FSETSTAT', 'REMOVE', 'MKDIR', 'RMDIR', 'RENAME', 'SYMLINK'];

/** What ssh2 keeps to itself: the channel below, and the answers that wait for room in the client's window. */
interface Inner {
	readonly outgoing: {readonly id: number; readonly state: string};
	readonly _buffer: readonly Buffer[];
	readonly _protocol: {exitStatus(id: number, code: number): void};
}

/**
 * Serves the folder by SFTP version 3 (draft-ietf-secsh-filexfer-02), for reading only. ssh2 answers what is not
 * answered here with "operation unsupported".
 */
export function serveFiles(sftp: SFTPWrapper, visitor: Visitor): void {
	sftp.on('error', () => {});
	const {door, address, socket} = visitor;
	const {folder} = door;
	const inner = sftp as unknown as Inner;
	const blocked = new Blocked();
	const open = new Map<number, {readonly found: Folder | File; isListed: boolean}>();
	const began = Date.now();
	let [bytesOut, lastHandle] = [0, 0];
	let reason: EndReason | undefined;
	const backlog = () => socket.writableLength + inner._buffer.reduce((sum, {length}) => sum + length, 0);
	const end = (why: EndReason) => {
		reason ??= why;
		sftp.end();
	};
	const finish = visitor.begin({blockedFor: () => blocked.for(backlog()), end});

	/** Answers a kind of request; an answer is a status, or undefined when it was sent another way. */
	const answer = <Rest extends unknown[]>(kind: string, work: (id: number, ...rest: Rest) => number | undefined) => {
		sftp.on(kind, (id: number, ...rest: Rest) => {
			visitor.touch();
			if (backlog() > door.config.backlog || bytesOut > mostOutput) {
				end('stuck');
				return;
			}
			const status = work(id, ...rest);
			if (status !== undefined) {
				sftp.status(id, status);
			}
		});
	};
	const handleOf = (buffer: Buffer) => (buffer.length === 4 ? buffer.readUInt32BE() : -1);
	const openHandle = (id: number, found: Folder | File) => {
		if (open.size >= mostHandles) {
			return STATUS_CODE.FAILURE;
		}
		lastHandle = (lastHandle + 1) % 2 ** 32;
		open.set(lastHandle, {found, isListed: false});
		const handle = Buffer.alloc(4);
		handle.writeUInt32BE(lastHandle);
		sftp.handle(id, handle);
		return undefined;
	};
	const tell = (id: number, found: Folder | File | undefined) => {
		if (!found) {
			return STATUS_CODE.NO_SUCH_FILE;
		}
		sftp.attrs(id, attributesOf(found, folder.time));
		return undefined;
	};

	answer('OPEN', (id, path: string, flags: number) => {
		if ((flags & ~OPEN_MODE.READ) !== 0) {
			return STATUS_CODE.PERMISSION_DENIED;
		}
		const found = lookUp(path, folder);
		return found && 'data' in found ? openHandle(id, found) : found ? STATUS_CODE.FAILURE : STATUS_CODE.NO_SUCH_FILE;
	});
	answer('OPENDIR', (id, path: string) => {
		const found = lookUp(path, folder);
		return found && 'files' in found ? openHandle(id, found) : found ? STATUS_CODE.FAILURE : STATUS_CODE.NO_SUCH_FILE;
	});
	answer('READ', (id, handle: Buffer, offset: number, length: number) => {
		const found = open.get(handleOf(handle))?.found;
		if (!found || !('data' in found)) {
			return STATUS_CODE.FAILURE;
		}
		const data = found.data.subarray(offset, offset + Math.min(length, mostBytes));
		if (data.length === 0) {
			return STATUS_CODE.EOF;
		}
		bytesOut += data.length;
		sftp.data(id, data);
		return undefined;
	});
	answer('READDIR', (id, handle: Buffer) => {
		const opened = open.get(handleOf(handle));
		if (!opened || !('files' in opened.found)) {
			return STATUS_CODE.FAILURE;
		}
		if (opened.isListed) {
			return STATUS_CODE.EOF;
		}
		opened.isListed = true;
		const entries = folder.files.map(file => entryOf(file.name, file, folder.time));
		sftp.name(id, [entryOf('.', folder, folder.time), entryOf('..', folder, folder.time), ...entries]);
		return undefined;
	});
	answer('CLOSE', (_id, handle: Buffer) => (open.delete(handleOf(handle)) ? STATUS_CODE.OK : STATUS_CODE.FAILURE));
	answer('STAT', (id, path: string) => tell(id, lookUp(path, folder)));
	answer('LSTAT', (id, path: string) => tell(id, lookUp(path, folder)));
	answer('FSTAT', (id, handle: Buffer) => tell(id, open.get(handleOf(handle))?.found));
	answer('READLINK', () => STATUS_CODE.FAILURE);
	answer('REALPATH', (id, path: string) => {
		if (path.includes('\0')) {
			return STATUS_CODE.NO_SUCH_FILE;
		}
		sftp.name(id, [{filename: absolutePath(path), longname: absolutePath(path), attrs: attributesOf(folder, folder.time)}]);
		return undefined;
	});
	for (const kind of writing) {
		answer(kind, () => STATUS_CODE.PERMISSION_DENIED);
	}

	sftp.on('end', () => {
		reason ??= 'left';
		// scp exits with 1 where the channel ends without an exit status.
		if (inner.outgoing.state === 'open') {
			inner._protocol.exitStatus(inner.outgoing.id, 0);
		}
		sftp.end();
	});
	sftp.on('close', () => {
		finish();
		const entry = {kind: 'sftp', address, end: reason ?? 'gone', ms: Date.now() - began, bytesIn: 0, bytesOut} as const;
		record(door, entry);
	});
}
