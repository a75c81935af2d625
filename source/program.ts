import {constants} from 'node:os';
import type {Surroundings} from './command/answer.js';
import type {Call, Show} from './command/call.js';
import type {Display} from './command/display.js';
import {readCall} from './command/read-call.js';
import {english, type Language, loadLanguage, msg, type Phrase} from './i18n/language.js';
import {MessageError, messageIn} from './i18n/message-error.js';
import {preferredLanguage, takeLanguage} from './i18n/preference.js';
import type {OpenedResume, ReadResume} from './local/read-resume.js';
import {exitWithReader, mayBeTerminal, report, writeOut} from './local/write-out.js';
import type {Resume} from './resume/types.js';

/** Runs a command: with its arguments, and a loader of the résumé to use by default. */
type Command = (argv: readonly string[], process: NodeJS.Process, language: Language, loadOwn: () => Promise<Resume>) => Promise<void>;

/** The commands with their own module and help. */
const commands = {
	serve: async () => (await import('./server/serve.js')).serve,
	init: async () => (await import('./init/init.js')).init,
	merge: async () => (await import('./merge/merge.js')).merge,
	site: async () => (await import('./http/site/site.js')).site,
	validate: async () => (await import('./local/validate.js')).validate,
} satisfies Readonly<Record<string, () => Promise<Command>>>;

/**
 * Runs the program for the command line and the terminal of `process`. Each door loads only what it needs: React and Ink only
 * for the app, the file readers only for `--from`.
 *
 * @param loadOwn loads the résumé to show by default
 * @param keptAnswer returns the cached answer of that résumé to a call in English
 */
export async function runProgram(
	process: NodeJS.Process,
	loadOwn: () => Promise<Resume>,
	keptAnswer: (call: Call) => Uint8Array | undefined = () => undefined,
): Promise<void> {
	const {argv, language: asked} = takeLanguage(process.argv.slice(2));
	const language = await loadLanguage(asked ?? preferredLanguage(process.env));
	try {
		await answerArguments(argv, process, loadOwn, language, keptAnswer);
	} catch (error) {
		fail(process, error, language);
	}
}

async function answerArguments(
	argv: readonly string[],
	process: NodeJS.Process,
	loadOwn: () => Promise<Resume>,
	language: Language,
	keptAnswer: (call: Call) => Uint8Array | undefined,
): Promise<void> {
	const [word = '', ...rest] = argv[0] === 'help' && isCommand(argv[1]) ? [...argv.slice(1), '--help'] : argv;
	if (isCommand(word)) {
		if (word !== 'serve') {
			exitWithReader(process, language);
		}
		const run = await commands[word]();
		await run(rest, process, language, loadOwn);
		return;
	}
	const call = await readCall(argv);
	const kept = language === english ? keptAnswer(call) : undefined;
	kept ? writeOut(kept, process, language) : await answerCall(call, process, await loadOwn(), language);
}

function isCommand(word = ''): word is keyof typeof commands {
	return Object.hasOwn(commands, word);
}

async function answerCall(call: Call, process: NodeJS.Process, own: Resume, language: Language): Promise<void> {
	const show = call.action === 'show' ? call : undefined;
	const opened = show?.from === undefined ? undefined : await openFrom(show.from);
	const withoutHidden = show?.hide ? await loadHide(show.hide) : (resume: Resume) => resume;
	const read = opened?.whole ?? (() => ({resume: own}));
	const whole = (): ReadResume => {
		const {resume, ...others} = read();
		return {resume: withoutHidden(resume), ...others};
	};
	const isForApp = show && !show.format && !show.output && (hasTerminal(show, process) || show.display?.isReadAloud);
	const beginning = isForApp && isAtFirstScreen(show, process) ? opened?.beginning() : undefined;
	if (show && beginning) {
		await openApp(show, {resume: withoutHidden(beginning)}, process, language, whole);
		return;
	}
	const found = whole();
	if (isForApp && (await hasSection(show, found.resume))) {
		await openApp(show, found, process, language);
	} else {
		await giveAnswer(call, found, process, language);
	}
}

/** Whether the first screen needs only the beginning of a file. */
function isAtFirstScreen({section, query, display}: Show, process: NodeJS.Process): boolean {
	return section === undefined && query === undefined && !isReadAloud(display, process);
}

function isReadAloud(display: Display | undefined, {env}: NodeJS.Process): boolean {
	return display?.isReadAloud === true || env.INK_SCREEN_READER === 'true';
}

/** Whether the section and the item exist; otherwise the answer reports that they don't. */
async function hasSection({section, item}: Show, resume: Resume): Promise<boolean> {
	if (section === undefined) {
		return true;
	}
	const {isInResume, isItemOf} = await import('./command/answer.js');
	return isInResume(section, resume) && (item === undefined || isItemOf(section, item, resume));
}

/** Returns a function that removes fields from a résumé. */
async function loadHide(fields: readonly string[]): Promise<(resume: Resume) => Resume> {
	const {hide} = await import('./resume/hide.js');
	return resume => hide(resume, fields);
}

async function openFrom(path: string): Promise<OpenedResume> {
	const {openResume} = await import('./local/read-resume.js');
	return openResume(path);
}

/** Whether the app can be drawn and a keyboard is connected: when the résumé comes from a pipe, the controlling terminal. */
function hasTerminal({from}: Show, process: NodeJS.Process): boolean {
	// Each stream is created on first access, which takes time.
	return mayBeTerminal() && process.stdout.isTTY && (from === '-' || process.stdin.isTTY) && process.env.TERM !== 'dumb' && !process.env.CI;
}

async function giveAnswer(call: Call, {resume, notice}: ReadResume, process: NodeJS.Process, language: Language): Promise<void> {
	const {answer} = await import('./command/answer.js');
	const {output, exitCode, notes} = await answer(call, resume, language, await surroundingsFor(call, resume, process));
	process.exitCode = exitCode;
	if (call.action === 'show' && call.output !== undefined && exitCode === 0) {
		const {writeWhole} = await import('./command/write-file.js');
		await writeWhole(call.output, output, call.isForced ?? false);
	} else {
		writeOut(output, process, language);
	}
	for (const note of [...notes, notice]) {
		if (note !== undefined) {
			report(process, language.translate(note));
		}
	}
	if (call.action === 'show' && exitCode === 0 && !call.format && !call.output && mayBeTerminal() && process.stdout.isTTY) {
		report(process, language.t(fallbackReason(process)));
	}
}

/** The error for a binary format that would be printed on a terminal. */
class TerminalError extends MessageError {
	override name = 'UsageError';
}

/**
 * Returns the resources of the machine that a PDF may use; empty for other formats.
 *
 * @throws {TerminalError} when it would be printed on a terminal
 */
async function surroundingsFor(call: Call, {origin}: Resume, process: NodeJS.Process): Promise<Surroundings> {
	if (call.action !== 'show' || call.format !== 'pdf') {
		return {};
	}
	if (call.output === undefined && mayBeTerminal() && process.stdout.isTTY) {
		const command = `${origin ? (origin.command ?? 'xuhuang --from resume.json') : 'xuhuang'} pdf --output cv.pdf`;
		throw new TerminalError(msg('A terminal cannot show a PDF. Write it to a file: {command}', {command}));
	}
	const {surroundingsOf} = await import('./local/surroundings.js');
	return surroundingsOf(call, process.env);
}

/** Returns why a terminal gets the text and not the app, and how to change that. */
function fallbackReason({stdin, env}: NodeJS.Process): Phrase {
	if (!stdin.isTTY) {
		return 'the input is not a terminal, so this is the text. Run it without a pipe to open the app.';
	}
	return env.CI
		? 'CI is set, so this is the text. Unset it to open the app.'
		: 'this terminal (TERM=dumb) cannot draw screens, so this is the text. xuhuang --screen-reader browses it by numbers.';
}

/** @param whole loads the whole file, when `resume` is only its beginning */
async function openApp(
	{section, item, query, display, from, isWatched}: Show,
	{resume, notice}: ReadResume,
	process: NodeJS.Process,
	language: Language,
	whole?: () => ReadResume,
): Promise<void> {
	if (isReadAloud(display, process)) {
		const {readAloud} = await import('./local/read-aloud.js');
		// By default Node would start its debugger.
		process.once('SIGUSR1', () => process.exit(128 + constants.signals.SIGUSR1));
		exitWithReader(process, language);
		await readAloud(process, resume, {section, item, query, language}, from);
		return;
	}
	const {openHere, toAscii, hyperlink} = await import('./local/index.js');
	const {
		ending,
		resume: shown,
		isAscii,
		hasHyperlinks,
	} = await openHere(process, resume, {section, item, query, notice, language}, display, {from, isWatched, whole});
	switch (ending.kind) {
		case 'left': {
			const {formatCard} = await import('./formats/card.js');
			const card = formatCard(shown, {hyperlink: hasHyperlinks ? hyperlink : undefined});
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

/** Reports an error on stderr and sets the exit code: 2 for wrong usage, 1 for a failure. */
function fail(process: NodeJS.Process, error: unknown, language: Language): void {
	report(process, messageIn(language, error));
	process.exitCode = error instanceof Error && error.name === 'UsageError' ? 2 : 1;
}
