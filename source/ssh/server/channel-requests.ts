import type {PseudoTtyInfo, ServerChannel, Session, SFTPWrapper, WindowChangeInfo} from 'ssh2';
import {type Window, withinLimit} from '../../terminal/window.js';
import {ClientEnvironment} from '../channel/client-environment.js';
import type {ConnectionContext} from '../channel/request-context.js';
import {handleSftp} from '../sftp/handle-sftp.js';
import {dispatchCommand} from './dispatch-command.js';

/** Maximum number of env requests per channel, accepted or not; further ones are refused. */
const maxVariables = 64;

/** A reply function of ssh2; undefined when the client wants no reply. */
type Callback = (() => void) | undefined;

/** Handles the requests of a session channel (RFC 4254 section 6). ssh2 refuses requests without a listener. */
export function handleChannelRequests(session: Session, connection: ConnectionContext): void {
	const {maxWindow, maxEnv} = connection.server.config;
	const environment = new ClientEnvironment(maxEnv);
	let window: Window | undefined;
	let variables = 0;
	let resize: (window: Window) => void = () => {};
	const start = (accept: () => ServerChannel | undefined, command: string) => {
		const channel = accept();
		if (channel) {
			ignoreErrors(channel);
			connection.markActive();
			const onResize = (listener: (window: Window) => void) => {
				resize = listener;
			};
			dispatchCommand({channel, connection, environment, window, onResize}, command).catch((error: unknown) => {
				connection.server.log.error('a request failed', error);
				channel.destroy();
			});
		}
	};
	session.on('env', (accept: Callback, reject: Callback, {key, val}: {key: string; val: string}) => {
		variables += 1;
		(variables <= maxVariables && environment.set(key, val) ? accept : reject)?.();
	});
	session.on('pty', (accept: Callback, _reject: Callback, info: PseudoTtyInfo) => {
		window = withinLimit({columns: info.cols, rows: info.rows}, maxWindow);
		environment.set('TERM', info.term);
		accept?.();
	});
	session.on('window-change', (accept: Callback, _reject: Callback, info: WindowChangeInfo) => {
		accept?.();
		if (window) {
			window = withinLimit({columns: info.cols, rows: info.rows}, maxWindow);
			resize(window);
		}
	});
	session.on('shell', (accept: () => ServerChannel) => start(accept, ''));
	session.on('exec', (accept: () => ServerChannel, _reject: Callback, {command}: {command: string}) => start(accept, command));
	session.on('sftp', (accept: () => SFTPWrapper | undefined) => {
		const sftp = accept();
		if (sftp) {
			connection.markActive();
			handleSftp(sftp, connection);
		}
	});
}

/** Ignores errors of a channel: 'close' follows and is handled, while an 'error' without a listener would end the process. */
function ignoreErrors(channel: ServerChannel): void {
	channel.on('error', () => {});
	channel.stderr.on('error', () => {});
}
