import {createInterface} from 'node:readline';
import {PassThrough, Writable} from 'node:stream';
import {createContent} from '../../app/content.js';
import type {Start} from '../../app/state.js';
import type {Place} from '../../reader/place.js';
import {Reader} from '../../reader/reader.js';
import {localized} from '../../resume/localized.js';
import * as search from '../../resume/search/index.js';
import {clipboardSequence} from '../../terminal/clipboard.js';
import {Gate} from '../limits/throttle.js';
import {Outlet} from '../session/channel-writer.js';
import type {EndReason} from '../session/end-messages.js';
import {privacy, sayGoodbye} from '../session/goodbye.js';
import type {Addressed} from '../session/request-context.js';
import {record} from '../session/server-context.js';

/** The longest line that is read, and how many lines may come in vain before it is no person who types. */
const [longestLine, mostDropped] = [500, 1000];

/** Reads the résumé to a screen reader: a line in, lines out, with the line edited here where there is a terminal. */
export async function readAloud({channel, visitor, setting, language}: Addressed, {section, query}: Start): Promise<void> {
	const {door, address, socket} = visitor;
	const began = Date.now();
	const hasTerminal = setting.window !== undefined;
	const outlet = new Outlet(channel, socket);
	const resume = localized(door.resume, language);
	const content = createContent(resume, []);
	content.provideSearch(search);
	const start: Place = section || query !== undefined ? {kind: 'list', ...(section && {section}), query: query ?? ''} : {kind: 'start'};
	const reader = new Reader(content, start);
	const input = new PassThrough();
	const output = new Writable({
		decodeStrings: false,
		write(text: string, _encoding, done) {
			outlet.write(text);
			done();
		},
	});
	const lines = createInterface({input, output, terminal: hasTerminal, prompt: language.say('Your choice: '), historySize: 0});
	const say = (text: string) => outlet.write(hasTerminal ? text.replaceAll('\n', '\r\n') : text);
	let bytesIn = 0;
	/** What was typed, from the last line that is not over yet. */
	let pieces: string[] = [];
	let finish = () => {};
	const ended = new Promise<EndReason>(resolve => {
		const answer = (typed: readonly string[]) => {
			for (const line of typed) {
				const {lines: words, copy, isOver} = reader.answer(line);
				if (outlet.isFull && !isOver) {
					continue;
				}
				say(`${copy === undefined || !hasTerminal ? '' : clipboardSequence(copy, setting.environment.multiplexer)}${words.join('\n')}\n`);
				if (isOver) {
					resolve('left');
					return;
				}
				lines.prompt();
			}
		};
		const gate = new Gate<string>(answer, 33, 1000);
		lines.on('line', line => {
			gate.push([line]);
			if (gate.dropped > mostDropped) {
				resolve('flood');
			}
		});
		// The end of the input is a way to quit, behind the lines before it.
		lines.on('close', () => gate.push(['q'])).on('SIGINT', () => resolve('left'));
		channel.on('data', (data: Buffer) => {
			bytesIn += data.length;
			visitor.touch();
			pieces = `${pieces.at(-1) ?? ''}${data.toString('latin1')}`.split(/[\r\n]/);
			if (pieces.some(({length}) => length > longestLine)) {
				resolve('flood');
			} else {
				input.write(data);
			}
		});
		channel.on('end', () => (socket.destroyed ? resolve('gone') : input.end())).on('close', () => resolve('gone'));
		finish = visitor.begin({
			blockedFor: () => outlet.blockedFor,
			notice: words => words && say(`\n${language.tell(words)}\n`),
			end: resolve,
		});
		say(`${language.say(privacy)}\n${reader.begin().join('\n')}\n`);
		lines.prompt();
	});
	const end = await ended;
	lines.close();
	sayGoodbye(end, outlet, resume);
	if (end === 'flood') {
		visitor.close(end);
	}
	outlet.release();
	finish();
	record(door, {kind: 'aloud', address, end, ms: Date.now() - began, bytesIn, bytesOut: outlet.bytes});
}
