import {record} from '../door.js';
import {Outlet} from '../outlet.js';
import {splitWords} from '../split-words.js';
import type {Opened} from '../visitor.js';
import {type File, type Folder, isFile} from './folder.js';
import {lookUp, matchFiles} from './folder-path.js';

/** What a call of `scp -O`, or of an old scp, wants: the remote half of the protocol of rcp. */
export interface ScpCall {
	/** Whether it sends to us, which is refused. */
	readonly isUpload: boolean;
	readonly isRecursive: boolean;
	/** Whether the times are to be sent too. */
	readonly keepsTimes: boolean;
	readonly paths: readonly string[];
}

const readOnly = 'this folder is for reading only';

/** Understands the command that scp sends: scp -f [-r] [-p] PATHS, or -t to send; undefined for any other. */
export function readScpCall(command: string): ScpCall | undefined {
	if (command.length > 4096 || !/^scp\s/.test(command)) {
		return undefined;
	}
	try {
		const [, ...words] = splitWords(command);
		const end = words.findIndex(word => !/^-[a-z]+$/.test(word));
		const flags = (end === -1 ? words : words.slice(0, end)).join('');
		const paths = (end === -1 ? [] : words.slice(end)).filter((word, index) => index > 0 || word !== '--');
		const isUpload = flags.includes('t');
		return isUpload || flags.includes('f')
			? {isUpload, isRecursive: flags.includes('r'), keepsTimes: flags.includes('p'), paths}
			: undefined;
	} catch {
		// A quote that is not closed: the command is answered as any other that can't be understood.
		return undefined;
	}
}

/** Plays the remote half: each message waits for the zero byte by which the client says it is ready for it. */
export function sendByScp({channel, visitor}: Opened, call: ScpCall): void {
	const {door, address, socket} = visitor;
	const began = Date.now();
	const {messages, hasFailed} = scpMessages(call.isUpload ? {...call, paths: []} : call, door.folder);
	const outlet = new Outlet(channel, socket);
	const finish = visitor.begin({blockedFor: () => outlet.blockedFor, end: () => channel.destroy()});
	let exitCode = hasFailed ? 1 : 0;
	channel.on('data', (data: Buffer) => {
		visitor.touch();
		for (const byte of data) {
			const message = byte === 0 ? messages.shift() : undefined;
			if (message === undefined) {
				exitCode = byte === 0 ? exitCode : 1;
				outlet.finish(exitCode);
				return;
			}
			outlet.write(message);
			if (messages.length === 0 && message[0] === 1) {
				// An error is not answered, so nothing more comes.
				outlet.finish(exitCode);
				return;
			}
		}
	});
	channel.on('end', () => outlet.finish(exitCode));
	if (call.isUpload) {
		// Who sends waits for a word first.
		outlet.write(`\x01scp: ${readOnly}\n`);
		outlet.finish(1);
	}
	channel.on('close', () => {
		finish();
		outlet.release();
		const end = outlet.isDone ? 'left' : 'gone';
		const entry = {kind: 'scp', address, end, ms: Date.now() - began, bytesIn: 0, bytesOut: outlet.bytes, exitCode} as const;
		record(door, entry);
	});
}

/** What is sent, one after the other. An error (a line after the byte 1) is answered by nothing, so it goes with the next one. */
export function scpMessages(call: ScpCall, folder: Folder): {messages: Buffer[]; hasFailed: boolean} {
	const messages: Buffer[] = [];
	let errors = '';
	let hasFailed = false;
	const send = (message: string | Buffer) => {
		messages.push(Buffer.concat([Buffer.from(errors), Buffer.from(message)]));
		errors = '';
	};
	const sendFile = ({name, data}: File) => {
		if (call.keepsTimes) {
			send(`T${folder.time} 0 ${folder.time} 0\n`);
		}
		send(`C0444 ${data.length} ${name}\n`);
		send(Buffer.concat([data, Buffer.alloc(1)]));
	};
	const fail = (words: string) => {
		errors += `\x01scp: ${words}\n`;
		hasFailed = true;
	};
	for (const path of call.paths) {
		const found = lookUp(path, folder);
		const files = found && isFile(found) ? [found] : matchFiles(path, folder);
		if (found && !isFile(found) && call.isRecursive) {
			send('D0555 0 xuhuang\n');
			folder.files.forEach(sendFile);
			send('E\n');
		} else if (files.length === 0) {
			fail(found ? 'that is a folder: add -r' : 'there is no such file; sftp and ls show what there is');
		} else {
			files.forEach(sendFile);
		}
	}
	if (errors !== '') {
		send('');
	}
	return {messages, hasFailed};
}
