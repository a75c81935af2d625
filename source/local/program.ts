import {constants} from 'node:os';
import {type Call, type Show, understand} from '../command/call.js';
import {type Language, loadLanguage, type Phrase, type Value} from '../language/language.js';
import {preferredLanguage, takeLanguage} from '../language/preference.js';
import {messageIn} from '../language/said-error.js';
import type {Resume} from '../resume/types.js';
import {exitWithReader, mayBeTerminal, writeOut} from './write-out.js';

/** Another person's résumé, and what is to be said of its file. */
interface Read {
	readonly resume: Resume;
	/** "3 fields were skipped: xuhuang validate me.json". */
	readonly notice?: Value | undefined;
}

/**
 * The program, as the command line and the terminal of `process` ask for it. Each door loads only what it needs: React and
 * Ink come with the app alone, the readers of files with `--from`.
 *
 * @param own the résumé that is shown when no other is named
 */
export async function runProgram(process: NodeJS.Process, own: Resume): Promise<void> {
	const {argv, language: asked} = takeLanguage(process.argv.slice(2));
	const language = await loadLanguage(asked ?? preferredLanguage(process.env));
	try {
		await answerArguments(argv, process, own, language);
	} catch (error) {
		fail(process, error, language);
	}
}

async function answerArguments(argv: readonly string[], process: NodeJS.Process, own: Resume, language: Language): Promise<void> {
	const [word, ...rest] = argv;
	switch (word) {
		case 'serve': {
			exitWithReader(process);
			const {serve} = await import('../ssh/serve.js');
			await serve(rest, process, own, language);
			break;
		}
		case 'init': {
			const {init} = await import('../init/init.js');
			await init(rest, process, language);
			break;
		}
		case 'validate': {
			exitWithReader(process);
			const {validate} = await import('../command/validate.js');
			await validate(rest, process, language);
			break;
		}
		default:
			await answerCall(await understand(argv), process, own, language);
	}
}

async function answerCall(call: Call, process: NodeJS.Process, own: Resume, language: Language): Promise<void> {
	const show = call.action === 'show' ? call : undefined;
	const read: Read = show?.from === undefined ? {resume: own} : await readFrom(show.from);
	const isForApp = show && !show.format && !show.output && (hasTerminal(show, process) || show.display?.isReadAloud);
	if (isForApp && (await hasSection(show, read.resume))) {
		await openApp(show, read, process, language);
	} else {
		await giveAnswer(call, read, process, language);
	}
}

/** Whether there is something to open; if not, the answer says so. */
async function hasSection({section}: Show, resume: Resume): Promise<boolean> {
	if (section === undefined) {
		return true;
	}
	const {isInResume} = await import('../command/answer.js');
	return isInResume(section, resume);
}

async function readFrom(path: string): Promise<Read> {
	const {readResume} = await import('./read-resume.js');
	return readResume(path);
}

/** Whether the app can be drawn, and someone is there to press keys: beside a résumé in the pipe, at the terminal itself. */
function hasTerminal({from}: Show, process: NodeJS.Process): boolean {
	// Each stream is made when it is first asked for, which takes its time.
	return mayBeTerminal() && process.stdout.isTTY && (from === '-' || process.stdin.isTTY) && process.env.TERM !== 'dumb' && !process.env.CI;
}

async function giveAnswer(call: Call, {resume, notice}: Read, process: NodeJS.Process, language: Language): Promise<void> {
	const {answer} = await import('../command/answer.js');
	const {text, exitCode, note} = await answer(call, resume, language);
	process.exitCode = exitCode;
	if (call.action === 'show' && call.output !== undefined && exitCode === 0) {
		const {writeWhole} = await import('../command/write-file.js');
		await writeWhole(call.output, text, call.isForced ?? false);
	} else {
		writeOut(text, process);
	}
	for (const said of [note, notice]) {
		if (said !== undefined) {
			process.stderr.write(`xuhuang: ${language.tell(said)}\n`);
		}
	}
	if (call.action === 'show' && exitCode === 0 && !call.format && !call.output && mayBeTerminal() && process.stdout.isTTY) {
		process.stderr.write(`xuhuang: ${language.say(whyText(process))}\n`);
	}
}

/** Why a terminal gets the text and not the app, and what to do about it. */
function whyText({stdin, env}: NodeJS.Process): Phrase {
	if (!stdin.isTTY) {
		return 'the keyboard is not connected, so this is the text. Run it without a pipe to move through it.';
	}
	return env.CI
		? 'CI is set, so this is the text. Unset it to open the app.'
		: 'this terminal (TERM=dumb) draws no screens, so this is the text. xuhuang --screen-reader goes through it by numbers.';
}

async function openApp(show: Show, {resume, notice}: Read, process: NodeJS.Process, language: Language): Promise<void> {
	const {section, query, display, from, isWatched} = show;
	if (display?.isReadAloud || process.env.INK_SCREEN_READER === 'true') {
		const {readAloud} = await import('./index.js');
		exitWithReader(process);
		await readAloud(process, resume, {section, query, language}, from);
		return;
	}
	const {openHere, toAscii} = await import('./index.js');
	const {ending, resume: shown, isAscii} = await openHere(process, resume, {section, query, notice, language}, display, {from, isWatched});
	switch (ending.kind) {
		case 'left': {
			const {formatCard} = await import('../formats/card.js');
			const card = formatCard(shown);
			process.stdout.write(isAscii ? toAscii(card) : card);
			break;
		}
		case 'signal':
			process.exit(128 + constants.signals[ending.signal]);
			break;
		case 'failed':
			fail(process, ending.error, language);
			break;
		case 'gone':
			process.exit(1);
	}
}

/** One line on stderr and an exit code: 2 for a wrong call, 1 for a failure. */
function fail(process: NodeJS.Process, error: unknown, language: Language): void {
	process.stderr.write(`xuhuang: ${messageIn(language, error)}\n`);
	process.exitCode = error instanceof Error && error.name === 'UsageError' ? 2 : 1;
}
