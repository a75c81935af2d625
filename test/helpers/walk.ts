import assert from 'node:assert/strict';
import {type Block, plainText} from '../../source/resume/block.js';
import {ownResume} from '../../source/resume/own.js';
import {type Item, type Section, sectionById} from '../../source/resume/sections/index.js';
import {bodyLines, joinPages, letters, paneLines, selectedRow} from './panes.js';
import {ownSections} from './sections.js';
import {keys, type TestTerminal} from './terminal.js';

/** Walks through the whole résumé by keyboard: every section, every item of it, every line of its detail. */
export async function walk(terminal: TestTerminal): Promise<void> {
	for (const [index, section] of ownSections.entries()) {
		const before = terminal.screen;
		terminal.type(String(index + 1));
		await terminal.waitFor(screen => screen !== before);
		if (section.isPage) {
			await readDetail(terminal, wordsOf(section.items(ownResume)[0], section));
		} else {
			await walkList(terminal, section);
		}
	}
}

async function walkList(terminal: TestTerminal, section: Section): Promise<void> {
	const {length} = section.items(ownResume);
	const seen = new Set<string>();
	for (let index = 0; index < length; index += 1) {
		const place = new RegExp(` ${index + 1}/${length}$`, 'm');
		const list = await terminal.waitFor(screen => place.test(screen) && selectedRow(screen) !== '');
		terminal.type(keys.enter);
		await terminal.waitFor(screen => bodyLines(screen).join() !== bodyLines(list).join());
		const item = await openedItem(terminal, section);
		seen.add(item.id);
		if (!item.code) {
			await readDetail(terminal, wordsOf(item, section));
		}
		terminal.type(keys.escape);
		await terminal.waitFor(screen => screen === list);
		terminal.type('j');
	}
	assert.equal(seen.size, length, `all items of ${section.id}`);
}

/** Returns the item whose detail, or whose target, is on the screen. */
async function openedItem(terminal: TestTerminal, section: Section): Promise<Item> {
	const items = section.items(ownResume);
	const isShown = (item: Item, screen: string) =>
		item.code
			? (screen.includes(captions[item.code]) && screen.includes('█▀▀▀▀▀█')) ||
				(screen.includes(item.row.text) && screen.includes('This code needs'))
			: letters(paneLines(screen).join('\n')).includes(letters(wordsOf(item, section)).slice(0, 40));
	let found: Item | undefined;
	await terminal.waitFor(screen => {
		found = items.find(item => isShown(item, screen));
		return found !== undefined;
	});
	assert.ok(found);
	return found;
}

/** The caption below each QR code. */
const captions = {email: ownResume.basics.email ?? '?', card: 'saves the contact', homepage: ownResume.basics.url ?? '?'};

/** Returns the text of the detail that Enter opens, with addresses after their labels. */
function wordsOf(item: Item | undefined, section: Section): string {
	assert.ok(item, section.id);
	const opened = item.opens;
	const shown = opened
		? sectionById(opened.section)
				.items(ownResume)
				.find(({id}) => id === opened.item)
		: item;
	return shown ? plain(shown.detail) : '';
}

function plain(blocks: readonly Block[]): string {
	return blocks.map(({marker, spans}) => plainText([{spans: [marker ?? {text: ''}, ...spans]}])).join('\n');
}

/** Pages through a detail with the space bar until the whole text was seen; rejects when a part of it never appears. */
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
