import type {Start} from '../../app/state/state.js';
import type {Display} from '../../command/display.js';
import {limitExitCode} from '../../server/limits/limit-messages.js';
import {ChannelWriter} from '../channel/channel-writer.js';
import type {RequestContext} from '../channel/request-context.js';
import {handleScreenReader} from './handle-screen-reader.js';
import {visitApp} from './visit-app.js';

/** Runs the app, or the line interface for a screen reader, until the visit ends; refused shells get a message and exit code 75. */
export async function handleShell(context: RequestContext, start: Start, display: Display): Promise<void> {
	const {channel, connection} = context;
	const refusal = connection.acquireShell();
	if (refusal !== undefined) {
		const writer = new ChannelWriter(channel, connection.socket);
		channel.resume();
		writer.write(`${context.language.t(refusal)}\r\n`);
		writer.finish(limitExitCode);
		writer.release();
		return;
	}
	try {
		await (display.isReadAloud ? handleScreenReader(context, start) : visitApp(context, start, display));
	} finally {
		connection.releaseShell();
	}
}
