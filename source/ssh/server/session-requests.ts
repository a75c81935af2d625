import type {PseudoTtyInfo, ServerChannel, Session, SFTPWrapper, WindowChangeInfo} from 'ssh2';
import type {Window} from '../../terminal/window.js';
import {ClientEnvironment} from '../session/client-environment.js';
import type {Visitor} from '../session/request-context.js';
import {serveFiles} from '../sftp/handle-sftp.js';
import {runCommand} from './dispatch-command.js';

/** Variables that one channel may set, known or not; the rest is refused. */
const mostVariables = 64;

/** Answers the requests of one session channel (RFC 4254 section 6). Whatever is not answered here ssh2 refuses. */
export function answerRequests(session: Session, visitor: Visitor): void {
	const {largestWindow, longestVariable} = visitor.door.config;
	const environment = new ClientEnvironment(longestVariable);
	let window: Window | undefined;
	let variables = 0;
	let resize: (window: Window) => void = () => {};
	const open = (accept: () => ServerChannel, command: string) => {
		const channel = withoutErrors(accept());
		if (channel) {
			visitor.touch();
			const setting = {
				environment,
				window,
				onResize(listener: (window: Window) => void) {
					resize = listener;
				},
			};
			runCommand({channel, visitor, setting}, command).catch((error: unknown) => {
				visitor.door.log.failed('a visit failed', error);
				channel.destroy();
			});
		}
	};
	session.on('env', (accept: Answer, reject: Answer, {key, val}: {key: string; val: string}) => {
		variables += 1;
		(variables <= mostVariables && environment.set(key, val) ? accept : reject)?.();
	});
	session.on('pty', (accept: Answer, _reject: Answer, info: PseudoTtyInfo) => {
		window = clamp(info, largestWindow);
		environment.set('TERM', info.term);
		accept?.();
	});
	session.on('window-change', (accept: Answer, _reject: Answer, info: WindowChangeInfo) => {
		accept?.();
		if (window) {
			window = clamp(info, largestWindow);
			resize(window);
		}
	});
	session.on('shell', (accept: () => ServerChannel) => open(accept, ''));
	session.on('exec', (accept: () => ServerChannel, _reject: Answer, {command}: {command: string}) => open(accept, command));
	session.on('sftp', (accept: () => SFTPWrapper | undefined) => {
		const sftp = accept();
		if (sftp) {
			visitor.touch();
			serveFiles(sftp, visitor);
		}
	});
}

/** ssh2 gives no function where the client wants no reply. */
type Answer = (() => void) | undefined;

/** An error of a channel is followed by its end, which is what counts; without a listener it would end the server. */
function withoutErrors(channel: ServerChannel | undefined): ServerChannel | undefined {
	channel?.on('error', () => {});
	channel?.stderr.on('error', () => {});
	return channel;
}

function clamp({cols, rows}: {cols: number; rows: number}, largest: Window): Window {
	return {columns: Math.min(cols || 80, largest.columns), rows: Math.min(rows || 24, largest.rows)};
}
