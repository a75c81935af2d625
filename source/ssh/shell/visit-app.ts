import {setTimeout} from 'node:timers/promises';
import type {OpenApp} from '../../app/open-app.js';
import type {Start} from '../../app/state/state.js';
import type {Display} from '../../command/display.js';
import {languageOf, localized} from '../../resume/localized.js';
import {openInTurn} from '../../server/open-in-turn.js';
import {recordVisit} from '../../server/ops/record.js';
import {RemoteSession} from '../../server/remote-session.js';
import {ChannelWriter} from '../channel/channel-writer.js';
import {privacy, writeGoodbye} from '../channel/goodbye.js';
import type {RequestContext} from '../channel/request-context.js';

/** Time, in ms, to wait for the terminal's reply to its queries. */
const answerTime = 300;

/** Runs the app in a channel until the visit ends. */
export async function visitApp(
	{channel, connection, environment, window = {columns: 80, rows: 24}, onResize, filterInput = data => data, language}: RequestContext,
	start: Start,
	display: Display,
): Promise<void> {
	const {server} = connection;
	let bytesIn = 0;
	let app: OpenApp | undefined;
	const writer = new ChannelWriter(channel, connection.socket, () => session.catchUp());
	writer.write(`${language.t(privacy)}\r\n`);
	const session = new RemoteSession(writer, {
		window,
		colorLevel: display.colorLevel ?? environment.colorLevel,
		isAscii: display.isAscii ?? environment.isAscii,
		isAmbiguousWide: environment.isAmbiguousWide,
		hasMouse: display.hasMouse ?? false,
		hasHyperlinks: environment.hasHyperlinks,
		multiplexer: environment.multiplexer,
		background: environment.background,
	});
	session.onFrameTime = ms => server.metrics.frameTime.observe(ms / 1000);
	channel.on('data', (data: Buffer) => {
		bytesIn += data.length;
		connection.markActive();
		session.push(filterInput(data));
	});
	// ssh2 also emits 'end' when the connection was lost.
	channel.on('end', () => session.close(connection.socket.destroyed ? 'gone' : 'left')).on('close', () => session.close('gone'));
	onResize(size => session.resize(size));
	const finish = connection.addTask({
		stalledFor: () => writer.stalledFor,
		notify: words => session.notice(words && (app ? languageOf(app.model.content.resume) : language).translate(words)),
		end: reason => session.close(reason),
	});
	app = await openInTurn(server.openings, connection.address, session, server.resume, {theme: display.theme, language, ...start});
	const {end, error} = await session.ended;
	app?.close();
	if (end === 'left') {
		await Promise.race([session.answered, setTimeout(answerTime)]);
	}
	writeGoodbye(end, writer, app?.model.content.resume ?? localized(server.resume, language), session);
	if (end === 'flood') {
		connection.close(end);
	}
	writer.release();
	finish();
	const {address} = connection;
	recordVisit(server, {kind: 'shell', address, end, error, bytesIn, bytesOut: writer.bytes, ...session.record});
}
