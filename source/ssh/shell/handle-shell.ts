import type {Start} from '../../app/state.js';
import type {Display} from '../../command/display.js';
import {refusedExitCode} from '../limits/limit-messages.js';
import {Outlet} from '../session/channel-writer.js';
import type {Addressed} from '../session/request-context.js';
import {visitApp} from '../visit-app.js';
import {readAloud} from './read-aloud.js';

/** Lets a visitor into the résumé, on screens or read aloud, until the visit ends. */
export async function runShell(opened: Addressed, start: Start, display: Display): Promise<void> {
	const {channel, visitor} = opened;
	const refusal = visitor.openShell();
	if (refusal !== undefined) {
		const outlet = new Outlet(channel, visitor.socket);
		channel.resume();
		outlet.write(`${opened.language.say(refusal)}\r\n`);
		outlet.finish(refusedExitCode);
		outlet.release();
		visitor.door.log.refused('shells', visitor.address);
		return;
	}
	try {
		await (display.isReadAloud ? readAloud(opened, start) : visitApp(opened, start, display));
	} finally {
		visitor.closeShell();
	}
}
