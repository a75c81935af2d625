#!/usr/bin/env node
import {constants} from 'node:os';
import process from 'node:process';
import {type Call, type Show, understand} from './source/command/call.js';
import {ownResume} from './source/resume/own.js';

/** Answers a call. Each door loads only what it needs: React and Ink come with the app alone. */
async function main(): Promise<void> {
	const [word, ...rest] = process.argv.slice(2);
	if (word === 'serve') {
		const {serve} = await import('./source/ssh/serve.js');
		await serve(rest, process, ownResume);
		return;
	}
	const call = await understand(process.argv.slice(2));
	if (call.action === 'show' && !call.format && !call.output && (hasTerminal() || call.display?.isReadAloud)) {
		await openApp(call);
	} else {
		await giveAnswer(call);
	}
}

/** Whether the app can be drawn, and someone is there to press keys. */
function hasTerminal(): boolean {
	// Each stream is made when it is first asked for, which takes its time.
	return process.stdout.isTTY && process.stdin.isTTY && process.env.TERM !== 'dumb' && !process.env.CI;
}

async function giveAnswer(call: Call): Promise<void> {
	const {answer} = await import('./source/command/answer.js');
	const {text, exitCode, note} = await answer(call, ownResume);
	process.exitCode = exitCode;
	if (call.action === 'show' && call.output !== undefined && exitCode === 0) {
		const {writeWhole} = await import('./source/command/write-file.js');
		await writeWhole(call.output, text, call.isForced ?? false);
	} else {
		process.stdout.write(text);
	}
	if (note !== undefined) {
		process.stderr.write(`xuhuang: ${note}\n`);
	}
	if (call.action === 'show' && !call.format && !call.output && process.stdout.isTTY) {
		process.stderr.write(`xuhuang: ${whyText()}\n`);
	}
}

/** Why a terminal gets the text and not the app, and what to do about it. */
function whyText(): string {
	if (!process.stdin.isTTY) {
		return 'the keyboard is not connected, so this is the text. Run it without a pipe to move through it.';
	}
	return process.env.CI
		? 'CI is set, so this is the text. Unset it to open the app.'
		: 'this terminal (TERM=dumb) draws no screens, so this is the text. xuhuang --screen-reader goes through it by numbers.';
}

async function openApp({section, query, display}: Show): Promise<void> {
	if (display?.isReadAloud || process.env.INK_SCREEN_READER === 'true') {
		const {readAloud} = await import('./source/local/read-aloud.js');
		await readAloud(process, ownResume, {section, query});
		return;
	}
	const {openHere} = await import('./source/local/open.js');
	const ending = await openHere(process, ownResume, {section, query}, display);
	switch (ending.kind) {
		case 'left': {
			const {formatCard} = await import('./source/formats/card.js');
			process.stdout.write(formatCard(ownResume));
			break;
		}
		case 'signal':
			process.exit(128 + constants.signals[ending.signal]);
			break;
		case 'failed':
			fail(ending.error);
			break;
		case 'gone':
			process.exit(1);
	}
}

/** One line on stderr and an exit code: 2 for a wrong call, 1 for a failure. */
function fail(error: unknown): void {
	const {name, message} = error instanceof Error ? error : {name: '', message: String(error)};
	process.stderr.write(`xuhuang: ${message}\n`);
	process.exitCode = name === 'UsageError' ? 2 : 1;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	// The reader of the pipe has seen enough.
	process.exit(error.code === 'EPIPE' ? 0 : 1);
});

main().catch(fail);
