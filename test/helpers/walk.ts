import assert from 'node:assert/strict';
import {type Block, plainText} from '../../source/resume/block.js';
import {ownResume} from '../../source/resume/own.js';
import {fullDetail, type Item, type Section, sectionById} from '../../source/resume/sections/index.js';
import {isListFocused, joinPages, letters, paneLines} from './panes.js';
import {ownSections} from './sections.js';
import {keys, type TestTerminal} from './terminal.js';

/** Walks through the whole résumé by keyboard: every section, every item of it, every line of its detail. */
export async function walk(terminal: TestTerminal): Promise<void> {
	for (const [index, section] of ownSections.entries()) {
		terminal.type(String(index + 1));
		if (section.isPage) {
			await terminal.waitFor(screen => !screen.includes('❯'));
			await readDetail(terminal, wordsOf(section.items(ownResume)[0], section));
		} else {
			await walkList(terminal, section);
		}
	}
}

async function walkList(terminal: TestTerminal, section: Section): Promise<void> {
	const items = section.items(ownResume);
	for (const [index, item] of items.entries()) {
		const place = new RegExp(` ${index + 1}/${items.length}\\b`);
		const isThere = (screen: string) => isListFocused(screen) && place.test(screen);
		await terminal.waitFor(isThere);
		terminal.type(keys.enter);
		await terminal.waitFor(screen => !isListFocused(screen));
		await readDetail(terminal, wordsOf(item, section));
		terminal.type(keys.escape);
		await terminal.waitFor(isThere);
		terminal.type('j');
	}
}

/** All the words of what Enter leads to. */
function wordsOf(item: Item | undefined, section: Section): string {
	assert.ok(item, section.id);
	const opened = item.opens;
	const shown = opened
		? sectionById(opened.section)
				.items(ownResume)
				.find(({id}) => id === opened.item)
		: item;
	return shown ? plain(fullDetail(shown)) : '';
}

function plain(blocks: readonly Block[]): string {
	return blocks.map(({marker, spans}) => plainText([{spans: [marker ?? {text: ''}, ...spans]}])).join('\n');
}

/** Reads a detail page by page with the space bar until all of the words were seen; waits in vain when some never come. */
async function readDetail(terminal: TestTerminal, words: string): Promise<void> {
	const pages: string[][] = [];
	const hasAll = (screen: string) => letters(joinPages([...pages, paneLines(screen)]).join('\n')).includes(letters(words));
	let last = '';
	for (let page = 0; page < 100 && !hasAll(terminal.screen); page += 1) {
		last = terminal.screen;
		pages.push(paneLines(last));
		terminal.type(' ');
		await terminal
			.waitFor(screen => screen !== last || hasAll(screen))
			.catch(error => {
				throw new Error(`These words are not all to be seen: ${words}\nSeen: ${joinPages(pages).join('\n')}`, {cause: error});
			});
	}
	assert.ok(hasAll(terminal.screen), words);
}
