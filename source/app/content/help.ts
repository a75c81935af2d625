import {type Block, type Line, paragraph} from '../../resume/block.js';
import {updatedWords} from '../../resume/dates.js';
import {joined} from '../../resume/join.js';
import {languageOf} from '../../resume/localized.js';
import {memoize, memoizeRecent} from '../../resume/memoize.js';
import type {Resume} from '../../resume/types.js';
import {pad, textWidth} from '../../resume/width.js';
import {layOut} from '../../resume/wrap.js';
import {keyGroups, keyHelp} from '../keymap.js';
import type {HelpPage} from '../routes.js';
import {terminalTroubles} from './terminal-troubles.js';
import type {LaidOutText} from './text.js';

type KeyGroup = keyof typeof keyGroups;

/** The key groups of the left and the right column. */
const columns: readonly (readonly KeyGroup[])[] = [
	['move', 'view'],
	['find', 'type', 'take'],
];
const gap = 3;
/** Minimum width for two columns, in cells. */
const minTwoColumns = 68;

/** Lays out a page of the help in lines of at most `width` cells: the keys, or the terminal troubles. */
export function layOutHelp(resume: Resume, page: HelpPage, width: number): LaidOutText {
	return helpOf(resume)(page)(width);
}

// Memoized here and not in the content, which the screen-reader mode uses too and which would then import the keymap.
const helpOf = memoize((resume: Resume) =>
	memoizeRecent((page: HelpPage) =>
		memoizeRecent(
			(width: number): LaidOutText => ({
				lines: page === 'keys' ? keyLines(resume, width) : layOut(troubleBlocks(resume), width),
				stops: [],
			}),
		),
	),
);

function keyLines(resume: Resume, width: number): Line[] {
	const below = layOut(printBlocks(resume), width);
	if (width < minTwoColumns) {
		return [
			...layOut(
				columns.flat().flatMap((group, index) => groupBlocks(group, resume, index > 0)),
				width,
			),
			...below,
		];
	}
	const columnWidth = Math.floor((width - gap) / columns.length);
	const [left = [], right = []] = columns.map(groups => groups.flatMap((group, index) => groupBlocks(group, resume, index > 0)));
	return [...mergeColumns(layOut(left, columnWidth), layOut([...right, nextPageBlock(resume)], columnWidth), columnWidth + gap), ...below];
}

/** Merges two columns of lines; the right one starts at cell `at`. */
function mergeColumns(left: readonly Line[], right: readonly Line[], at: number): Line[] {
	return Array.from({length: Math.max(left.length, right.length)}, (_, index): Line => {
		const {spans, block, start} = left[index] ?? {spans: [], block: 0, start: 0};
		const width = spans.reduce((sum, {text}) => sum + textWidth(text), 0);
		const others = right[index]?.spans ?? [];
		return {spans: others.length > 0 ? [...spans, {text: ' '.repeat(at - width)}, ...others] : spans, block, start};
	});
}

/** Returns the key help of a group under its heading. */
function groupBlocks(group: KeyGroup, resume: Resume, isApart: boolean): Block[] {
	const {t} = languageOf(resume);
	const lines = keyHelp.filter(key => key.group === group).map(({keys, words}) => [t(keys), t(words)] as const);
	const keyWidth = Math.max(...lines.map(([keys]) => textWidth(keys))) + 2;
	return [
		{spans: [{text: t(keyGroups[group]), meaning: 'heading'}], isApart},
		...lines.map(([keys, words]): Block => ({marker: {text: pad(keys, keyWidth), meaning: 'accent'}, spans: [{text: words}]})),
	];
}

/** Returns the hint that Enter opens the next page of the help. */
function nextPageBlock(resume: Resume): Block {
	const {t} = languageOf(resume);
	const words = t('what a terminal may lack');
	return {marker: {text: `${t('enter')}  `, meaning: 'accent'}, spans: [{text: words}], isApart: true};
}

/** Returns the commands that print the résumé as text, and whose résumé it is. */
function printBlocks(resume: Resume): Block[] {
	const {basics, origin} = resume;
	const {t} = languageOf(resume);
	const command = origin ? origin.command : 'xuhuang';
	const whose = joined([basics.name ? t('The résumé of {name}', {name: basics.name}) : t('A résumé'), updatedWords(resume)], t(', '));
	return [
		...(command
			? [
					paragraph(
						t('{command} | less prints all of it; {command} publications | less prints a section; xuhuang --help shows the rest.', {
							command,
						}),
					),
				]
			: []),
		paragraph(t('{text}.', {text: whose})),
	];
}

function troubleBlocks(resume: Resume): Block[] {
	const {t} = languageOf(resume);
	return terminalTroubles.flatMap(({trouble, help}) => [
		{spans: [{text: `… ${t(trouble)}`, meaning: 'heading' as const}]},
		paragraph(t(help), {indent: 2}),
	]);
}
