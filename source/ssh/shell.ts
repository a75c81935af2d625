import type {Start} from '../app/state.js';
import {formatCard} from '../formats/card.js';
import type {Ending} from '../terminal/session.js';
import {type EndReason, endingWords, exitCodeOf} from './ending.js';
import {Outlet} from './outlet.js';
import {refusedExitCode} from './refusal.js';
import {showApp} from './show-app.js';
import {SshSession} from './ssh-session.js';
import type {Opened, Visitor} from './visitor.js';

/** Said above the app, and left in the scrollback. */
const privacy = 'No account, no key, no password: this server keeps nothing about you.';

/** How long, in ms, a terminal may take for its answer to what it was asked. */
const answerTime = 300;

/** Shows a visitor the app until the visit ends. */
export async function runShell(opened: Opened, start: Start): Promise<void> {
	const {channel, visitor} = opened;
	const refusal = await visitor.openShell();
	if (refusal !== undefined) {
		const outlet = new Outlet(channel, visitor.socket);
		outlet.write(`${refusal}\r\n`);
		outlet.finish(refusedExitCode);
		outlet.release();
		visitor.door.log.refused('shells', visitor.address);
		return;
	}
	try {
		await visit(opened, start);
	} finally {
		visitor.closeShell();
	}
}

async function visit({channel, visitor, setting}: Opened, start: Start): Promise<void> {
	const {environment, window = {columns: 80, rows: 24}} = setting;
	const {door, switches} = visitor;
	const began = Date.now();
	let bytesIn = 0;
	let forced: EndReason | undefined;
	const outlet = new Outlet(channel, visitor.socket, () => session.catchUp());
	outlet.write(`${privacy}\r\n`);
	const session = new SshSession(outlet, {
		window,
		colorLevel: switches.isMono ? 0 : environment.colorLevel,
		hasHyperlinks: environment.hasHyperlinks,
		multiplexer: environment.multiplexer,
		background: environment.background,
	});
	session.onFrameTime = ms => door.metrics.frameTime.observe(ms / 1000);
	channel.on('data', (data: Buffer) => {
		bytesIn += data.length;
		visitor.touch();
		session.push(data);
	});
	// ssh2 ends the input of a lost connection too.
	channel.on('end', () => session.end({kind: visitor.socket.destroyed ? 'gone' : 'left'})).on('close', () => session.end({kind: 'gone'}));
	setting.onResize(size => session.resize(size));
	const finish = visitor.begin({
		blockedFor: () => outlet.blockedFor,
		notice: text => session.notice(text),
		end(reason) {
			forced = reason;
			session.end({kind: 'gone'});
		},
	});
	const close = open(session, visitor, {theme: switches.theme, ...start});
	const ending = await session.ended;
	const reason = forced ?? reasonOf(ending);
	close();
	if (reason === 'left') {
		await Promise.race([session.answered, new Promise(resolve => setTimeout(resolve, answerTime))]);
	}
	sayGoodbye(reason, outlet, visitor);
	if (reason === 'flood') {
		visitor.close(reason);
	}
	outlet.release();
	finish();
	const {columns, rows} = session.window();
	const entry = {
		kind: 'shell',
		address: visitor.address,
		end: reason,
		ms: Date.now() - began,
		size: `${columns}x${rows}`,
		colorLevel: session.colorLevel,
		bytesIn,
		bytesOut: outlet.bytes,
		skippedFrames: session.skippedFrames,
		...(typeof ending === 'object' && ending.kind === 'failed' ? {error: ending.error} : {}),
	} as const;
	door.log.visit(entry);
	door.metrics.visit(entry);
}

function open(session: SshSession, {door}: Visitor, start: Start): () => void {
	try {
		return showApp(session, door.resume, start);
	} catch (error) {
		session.end({kind: 'failed', error});
		return () => {};
	}
}

function reasonOf(ending: Ending | 'flood'): EndReason {
	const kind = ending === 'flood' ? ending : ending.kind;
	return kind === 'signal' ? 'left' : kind;
}

/** The card, or why the visit ended; then the exit status, and the channel closes. */
function sayGoodbye(reason: EndReason, outlet: Outlet, {door}: Visitor): void {
	const words = reason === 'left' ? formatCard(door.resume) : `${endingWords[reason] ?? ''}\n`;
	outlet.write(words.replaceAll('\n', '\r\n'));
	outlet.finish(exitCodeOf(reason));
}
