import {createInterface} from 'node:readline';
import {createContent} from '../app/content/content.js';
import type {Start} from '../app/state/state.js';
import {english} from '../i18n/language.js';
import {placeToStart} from '../reader/place.js';
import {Reader} from '../reader/reader.js';
import {localized} from '../resume/localized.js';
import type {Resume} from '../resume/types.js';
import {clipboardSequence, multiplexerOf} from '../terminal/clipboard.js';
import {openKeyboard} from './keyboard.js';

/**
 * Runs the screen reader mode: reads lines of input and writes lines of output, until "q" or the end of the input.
 *
 * @param from the file that the résumé was read from; when it is "-", input comes from the controlling terminal
 */
export async function readAloud(process: NodeJS.Process, resume: Resume, start: Start, from?: string): Promise<void> {
	const {language = english} = start;
	const keyboard = from === '-' && process.stdout.isTTY ? openKeyboard(process) : undefined;
	const content = createContent(localized(resume, language));
	content.provideSearch(await import('../resume/search/index.js'));
	const reader = new Reader(content, placeToStart(start));
	const write = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);
	// The terminal provides the line editing: Node would redraw the line at each key, and it would be read again each time.
	const typed = createInterface({
		input: (keyboard?.process ?? process).stdin,
		output: process.stdout,
		terminal: false,
		prompt: language.t('Your choice: '),
	});
	write(reader.begin());
	typed.prompt();
	for await (const line of typed) {
		const {lines, copy, isOver} = reader.answer(line);
		if (copy !== undefined && process.stdout.isTTY) {
			process.stdout.write(clipboardSequence(copy, multiplexerOf(process.env)));
		}
		if (isOver) {
			break;
		}
		write(lines);
		typed.prompt();
	}
	typed.close();
	keyboard?.close();
}
