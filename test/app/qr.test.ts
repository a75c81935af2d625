import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import {ownResume} from '../../source/resume/own.js';
import {keys, openTerminal, type TerminalOptions, type TestTerminal} from '../helpers/terminal.js';

type Reader = (pixels: Uint8ClampedArray, width: number, height: number) => {data: string} | null;
/** An independent reader of QR codes. */
const {default: readCode} = createRequire(import.meta.url)('jsqr') as {default: Reader};

const cellWidth = 4;
const cellHeight = 8;
/** The colours that a dark terminal draws with when a program names none. */
const [defaultText, defaultBackground] = [229, 16];
const sixteen = [0, 60, 120, 140, 40, 70, 130, 190, 100, 110, 160, 200, 90, 110, 170, 255];

type Cell = NonNullable<ReturnType<TestTerminal['cell']>>;

/** How light (0 to 255) a cell's foreground and background are on the screen. */
function shades(cell: Cell): {text: number; background: number} {
	const shade = (color: number, isRgb: boolean, isPalette: boolean, otherwise: number) =>
		isRgb
			? Math.round(((color >> 16) + ((color >> 8) & 255) + (color & 255)) / 3)
			: isPalette
				? (sixteen[color] ?? shadeOf256(color))
				: otherwise;
	const text = shade(cell.getFgColor(), cell.isFgRGB(), cell.isFgPalette(), defaultText);
	const background = shade(cell.getBgColor(), cell.isBgRGB(), cell.isBgPalette(), defaultBackground);
	return cell.isInverse() ? {text: background, background: text} : {text, background};
}

/** The colour cube and the greys of the 256 colours. */
function shadeOf256(color: number): number {
	const level = (step: number) => (step === 0 ? 0 : 55 + 40 * step);
	const cube = color - 16;
	return color >= 232
		? 8 + 10 * (color - 232)
		: Math.round((level(Math.floor(cube / 36)) + level(Math.floor(cube / 6) % 6) + level(cube % 6)) / 3);
}

/** What a phone reads on the screen, held in front of it. */
function read(terminal: TestTerminal, columns: number, rows: number): string | undefined {
	const [width, height] = [columns * cellWidth, rows * cellHeight];
	const pixels = new Uint8ClampedArray(4 * width * height).fill(255);
	for (let half = 0; half < 2 * rows; half += 1) {
		const row = Array.from({length: columns}, (_, column) => shadeOf(terminal.cell(Math.floor(half / 2), column), half % 2 === 0));
		const line = Uint8ClampedArray.from({length: 4 * width}, (_, index) =>
			index % 4 === 3 ? 255 : (row[Math.floor(index / 4 / cellWidth)] ?? 0),
		);
		for (let y = 0; y < cellHeight / 2; y += 1) {
			pixels.set(line, ((half * cellHeight) / 2) * line.length + y * line.length);
		}
	}
	return readCode(pixels, width, height)?.data;
}

/** How light the upper or the lower half of a cell is. */
function shadeOf(cell: Cell | undefined, isUpper: boolean): number {
	if (!cell) {
		return defaultBackground;
	}
	const {text, background} = shades(cell);
	const character = cell.getChars();
	return character === '█' || character === (isUpper ? '▀' : '▄') ? text : background;
}

const codes = ['writes an e-mail', 'saves the contact', 'opens the homepage'] as const;
type Code = (typeof codes)[number];

async function openCode(t: Parameters<typeof openTerminal>[0], code: Code, options: TerminalOptions): Promise<TestTerminal> {
	const terminal = openTerminal(t, ['contact'], options);
	await terminal.waitFor('opens the homepage');
	terminal.type('G', 'k'.repeat(2 - codes.indexOf(code)), keys.enter);
	// What it is stands above it, or below where it needs the whole window.
	await terminal.waitFor(screen => !screen.includes('❯') && /[▀▄█]{3}|This code needs/.test(screen));
	return terminal;
}

function assertRead(code: Code, text: string | undefined): void {
	const {email, url, name} = ownResume.basics;
	if (code === 'saves the contact') {
		const lines = text?.split(/\r?\n/) ?? [];
		assert.equal(lines[0], 'BEGIN:VCARD');
		assert.ok(lines.includes(`FN:${name}`), text);
		assert.ok(
			lines.some(line => line.startsWith('EMAIL') && line.endsWith(email ?? '?')),
			text,
		);
	} else {
		assert.equal(text, code === 'writes an e-mail' ? `mailto:${email}` : url);
	}
}

for (const env of [{COLORTERM: 'truecolor'}, {TERM: 'xterm-256color'}, {TERM: 'xterm'}, {NO_COLOR: '1'}]) {
	for (const code of codes) {
		test(`with ${JSON.stringify(env)} at 120x40 a phone reads the code that ${code}`, async t => {
			const terminal = await openCode(t, code, {columns: 120, rows: 40, env});
			assertRead(code, read(terminal, 120, 40));
		});
	}
}

for (const env of [{COLORTERM: 'truecolor'}, {NO_COLOR: '1'}]) {
	for (const [code, columns, rows, caption] of [
		['writes an e-mail', 80, 24, 'Xu Huang: xuhuangcs@mail.ustc.edu.cn'],
		['writes an e-mail', 60, 20, 'Xu Huang: xuhuangcs@mail.ustc.edu.cn'],
		['saves the contact', 80, 24, 'Xu Huang: saves the contact'],
		['opens the homepage', 80, 24, 'Xu Huang: https://xuhwang.github.io'],
	] as const) {
		test(`with ${JSON.stringify(env)} at ${columns}x${rows} a phone reads the code that ${code}, below which stands whose it is`, async t => {
			const terminal = await openCode(t, code, {columns, rows, env});
			assertRead(code, read(terminal, columns, rows));
			assert.ok(terminal.screen.includes(caption), terminal.screen);
		});
	}
}

test('Q shows the address of a paper as a code, and Esc comes back', async t => {
	const terminal = openTerminal(t, ['publications'], {columns: 80, rows: 24});
	await terminal.waitFor('1/13');
	terminal.type('j', 'Q');
	await terminal.waitFor('ToolACE: https://openreview.net/');
	assert.equal(read(terminal, 80, 24), 'https://openreview.net/forum?id=8EB8k6DdCU');
	terminal.type(keys.escape);
	await terminal.waitFor('2/13');
});

for (const [columns, rows] of [[40, 12]] as const) {
	test(`at ${columns}x${rows} a code that is too large says which window it needs, and is there in that window`, async t => {
		const terminal = await openCode(t, 'saves the contact', {columns, rows});
		const text = await terminal.waitFor('This code needs');
		const [, wide, high] = /window (\d+)x(\d+) or larger/.exec(text.replace(/\s+/g, ' ')) ?? [];
		assert.ok(wide && high, text);
		terminal.resize(Number(wide), Number(high));
		await terminal.waitFor(/[▀▄█]{3}/);
		assertRead('saves the contact', read(terminal, Number(wide), Number(high)));
	});
}

test('on the first screen of a large window, the code of the homepage can be read', async t => {
	const terminal = openTerminal(t, [], {columns: 120, rows: 40, env: {COLORTERM: 'truecolor'}});
	await terminal.waitFor(/[▀▄█]{7}[\s\S]*q quit/);
	assert.equal(read(terminal, 120, 40), ownResume.basics.url);
});

test('beside the contact stands the code of the e-mail, or that of the code that is selected', async t => {
	const terminal = openTerminal(t, ['contact'], {columns: 120, rows: 40});
	await terminal.waitFor(/[▀▄█]{7}/);
	assertRead('writes an e-mail', read(terminal, 120, 40));
	terminal.type('G');
	await terminal.waitFor(/❯. QR code +opens/);
	assertRead('opens the homepage', read(terminal, 120, 40));
});
