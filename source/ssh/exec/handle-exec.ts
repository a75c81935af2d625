import {endMessages} from '../../server/ops/end-messages.js';
import {recordVisit} from '../../server/ops/record.js';
import type {EndReason} from '../../server/ops/visit-record.js';
import {ChannelWriter} from '../channel/channel-writer.js';
import type {RequestContext} from '../channel/request-context.js';
import type {ExecResult} from './run-call.js';

/**
 * Writes the result of a command and closes the channel with its exit code. With a pseudo-terminal both streams go to stdout,
 * with CR LF. A rejection of `run` becomes a message on stderr and exit code 1.
 *
 * @param run runs the command
 */
export async function handleExec({channel, connection, window, language}: RequestContext, run: () => Promise<ExecResult>): Promise<void> {
	const {server, address} = connection;
	const startedAt = performance.now();
	const writer = new ChannelWriter(channel, connection.socket);
	let [reason, exitCode, error]: [EndReason, number, unknown] = ['left', 0, undefined];
	const removeTask = connection.addTask({
		stalledFor: () => writer.stalledFor,
		end(why) {
			reason = why;
			channel.destroy();
		},
	});
	// Input is ignored but must be read, so that the client is not blocked.
	channel.resume();
	channel.on('close', () => {
		removeTask();
		writer.release();
		const end = reason === 'left' && !writer.isFinished ? 'gone' : reason;
		recordVisit(server, {
			kind: 'exec',
			address,
			end,
			ms: Math.round(performance.now() - startedAt),
			bytesIn: 0,
			bytesOut: writer.bytes,
			exitCode,
			error,
		});
	});
	const result = await run().catch((cause: unknown): ExecResult => {
		[reason, error] = ['failed', cause];
		return {stdout: '', stderr: `xuhuang: ${language.t(endMessages.failed)}\n`, exitCode: 1};
	});
	const {stdout, stderr} = result;
	exitCode = result.exitCode;
	if (window !== undefined) {
		writer.write(`${stderr}${String(stdout)}`.replaceAll('\n', '\r\n'));
		writer.finish(exitCode);
	} else {
		writer.writeError(stderr, () => {
			writer.write(stdout);
			writer.finish(exitCode);
		});
	}
}
