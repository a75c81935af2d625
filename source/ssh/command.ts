import type {Call} from '../command/call.js';
import type {Display} from '../command/display.js';
import {record} from './door.js';
import {type EndReason, endingWords} from './ending.js';
import {type Reply, readCommand, reply} from './exec.js';
import {readScpCall, sendByScp} from './files/scp.js';
import {Outlet} from './outlet.js';
import {runShell} from './shell.js';
import type {Addressed, Opened} from './visitor.js';

/** Answers a command (an empty one: the whole résumé), in the app where there is a terminal for it. */
export async function runCommand(channel: Opened, command: string): Promise<void> {
	const {visitor, setting} = channel;
	const order = await readCommand(command, visitor.switches.language ?? setting.environment.language);
	const opened = {...channel, language: order.language};
	const scp = readScpCall(command);
	if (scp) {
		sendByScp(opened, scp);
		return;
	}
	const display = 'call' in order && order.call.action === 'show' ? {...visitor.switches, ...given(order.call.display)} : {};
	if ('call' in order && order.call.action === 'show' && !order.call.format && (display.isReadAloud || canShowApp(opened))) {
		const {section, query} = order.call;
		await runShell(opened, {section, query}, display);
		return;
	}
	await give(opened, async () => ('call' in order ? answerIn(opened, order.call) : order.refused));
}

/** Bytes that are no text go to no terminal. */
async function answerIn({setting, visitor, language}: Addressed, call: Call): Promise<Reply> {
	if (call.action === 'show' && call.format === 'pdf' && setting.window !== undefined) {
		const words = language.say('A PDF is not for a terminal. Write it into a file: {command}', {command: 'ssh HOST pdf > cv.pdf'});
		return {stdout: '', stderr: `xuhuang: ${words}\n`, exitCode: 2};
	}
	return reply(call, visitor.door, language);
}

/** What the command says of how the app is shown, which goes before what the user name says. */
function given(display: Display = {}): Display {
	return Object.fromEntries(Object.entries(display).filter(([, value]) => value !== undefined));
}

function canShowApp({setting, visitor}: Opened): boolean {
	return setting.window !== undefined && setting.environment.get('TERM') !== 'dumb' && !visitor.switches.isPlain;
}

/** Writes a reply and ends the channel with its exit code. */
async function give({channel, visitor, setting, language}: Addressed, make: () => Promise<Reply>): Promise<void> {
	const {door, address} = visitor;
	const began = Date.now();
	const outlet = new Outlet(channel, visitor.socket);
	let [reason, exitCode, error]: [EndReason, number, unknown] = ['left', 0, undefined];
	const finish = visitor.begin({
		blockedFor: () => outlet.blockedFor,
		end(why) {
			reason = why;
			channel.destroy();
		},
	});
	// Nobody reads what is typed at a command, but it has to be taken away.
	channel.resume();
	channel.on('close', () => {
		finish();
		outlet.release();
		const end = reason === 'left' && !outlet.isDone ? 'gone' : reason;
		record(door, {kind: 'exec', address, end, ms: Date.now() - began, bytesIn: 0, bytesOut: outlet.bytes, exitCode, error});
	});
	const result = await make().catch((cause: unknown): Reply => {
		[reason, error] = ['failed', cause];
		return {stdout: '', stderr: `xuhuang: ${language.say(endingWords.failed)}\n`, exitCode: 1};
	});
	const {stdout, stderr} = result;
	exitCode = result.exitCode;
	if (setting.window !== undefined) {
		// On a terminal both go to the screen, where a line feed alone does not return the carriage.
		outlet.write(`${stderr}${String(stdout)}`.replaceAll('\n', '\r\n'));
		outlet.finish(exitCode);
	} else {
		outlet.writeError(stderr, () => {
			outlet.write(stdout);
			outlet.finish(exitCode);
		});
	}
}
