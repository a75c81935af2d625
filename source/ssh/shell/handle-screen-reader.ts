import {createInterface} from 'node:readline';
import {PassThrough, Writable} from 'node:stream';
import {createContent} from '../../app/content/content.js';
import type {Start} from '../../app/state/state.js';
import {placeToStart} from '../../reader/place.js';
import {Reader} from '../../reader/reader.js';
import {localized} from '../../resume/localized.js';
import * as search from '../../resume/search/index.js';
import {Throttle} from '../../server/limits/throttle.js';
import {recordVisit} from '../../server/ops/record.js';
import type {EndReason} from '../../server/ops/visit-record.js';
import {clipboardSequence} from '../../terminal/clipboard.js';
import {ChannelWriter} from '../channel/channel-writer.js';
import {privacy, writeGoodbye} from '../channel/goodbye.js';
import type {RequestContext} from '../channel/request-context.js';

/** Maximum length of an input line, in bytes, and maximum number of dropped lines; above either the input counts as a flood. */
const [maxLineLength, maxDropped] = [500, 1000];

/**
 * Serves the résumé line by line for a screen reader until the visit ends. With a pseudo-terminal, echo and line editing are
 * done here.
 */
export async function handleScreenReader(
	{channel, connection, environment, window, filterInput = data => data, language}: RequestContext,
	start: Start,
): Promise<void> {
	const {server, address, socket} = connection;
	const startedAt = performance.now();
	const hasTerminal = window !== undefined;
	const writer = new ChannelWriter(channel, socket);
	const resume = localized(server.resume, language);
	const content = createContent(resume);
	content.provideSearch(search);
	const reader = new Reader(content, placeToStart(start));
	const input = new PassThrough();
	const output = new Writable({
		decodeStrings: false,
		write(text: string, _encoding, done) {
			writer.write(text);
			done();
		},
	});
	const lines = createInterface({input, output, terminal: hasTerminal, prompt: language.t('Your choice: '), historySize: 0});
	const write = (text: string) => writer.write(hasTerminal ? text.replaceAll('\n', '\r\n') : text);
	let bytesIn = 0;
	/** The lines of the last input chunk; the last one is incomplete and is continued by the next chunk. */
	let pieces: string[] = [];
	let removeTask = () => {};
	const ended = new Promise<EndReason>(resolve => {
		const answer = (typed: readonly string[]) => {
			for (const line of typed) {
				const {lines: words, copy, isOver} = reader.answer(line);
				if (writer.isFull && !isOver) {
					continue;
				}
				write(`${copy === undefined || !hasTerminal ? '' : clipboardSequence(copy, environment.multiplexer)}${words.join('\n')}\n`);
				if (isOver) {
					resolve('left');
					return;
				}
				lines.prompt();
			}
		};
		const throttle = new Throttle<string>(answer, 33, 1000);
		lines.on('line', line => {
			throttle.push([line]);
			if (throttle.dropped > maxDropped) {
				resolve('flood');
			}
		});
		// End of input quits, after the lines before it are answered.
		lines.on('close', () => throttle.push(['q'])).on('SIGINT', () => resolve('left'));
		channel.on('data', (data: Buffer) => {
			bytesIn += data.length;
			connection.markActive();
			const typed = filterInput(data);
			pieces = `${pieces.at(-1) ?? ''}${typed.toString('latin1')}`.split(/[\r\n]/);
			if (pieces.some(({length}) => length > maxLineLength)) {
				resolve('flood');
			} else {
				input.write(typed);
			}
		});
		channel.on('end', () => (socket.destroyed ? resolve('gone') : input.end())).on('close', () => resolve('gone'));
		removeTask = connection.addTask({
			stalledFor: () => writer.stalledFor,
			notify: words => words && write(`\n${language.translate(words)}\n`),
			end: resolve,
		});
		write(`${language.t(privacy)}\n${reader.begin().join('\n')}\n`);
		lines.prompt();
	});
	const end = await ended;
	lines.close();
	writeGoodbye(end, writer, resume);
	if (end === 'flood') {
		connection.close(end);
	}
	writer.release();
	removeTask();
	recordVisit(server, {kind: 'aloud', address, end, ms: Math.round(performance.now() - startedAt), bytesIn, bytesOut: writer.bytes});
}
