#!/usr/bin/env node
import {constants} from 'node:os';
import process from 'node:process';
import {type Call, understand} from './source/command/call.js';
import {formatCard} from './source/formats/card.js';
import {ownResume} from './source/resume/own.js';
import {sectionById} from './source/resume/sections/index.js';

type Show = Extract<Call, {action: 'show'}>;

/** Answers a call. Each door loads only what it needs: React and Ink come with the app alone. */
async function main(): Promise<void> {
	const call = await understand(process.argv.slice(2));
	if (call.action === 'help') {
		const {helpText} = await import('./source/command/help.js');
		print(helpText());
	} else if (call.action === 'version') {
		const {version} = await import('./source/command/version.js');
		print(`${version}\n`);
	} else if (call.format || !hasTerminal()) {
		await printResume(call);
	} else {
		await openApp(call);
	}
}

/** Whether the app can be drawn, and someone is there to press keys. */
function hasTerminal(): boolean {
	const {stdin, stdout, env} = process;
	return stdout.isTTY && stdin.isTTY && env.TERM !== 'dumb' && !env.CI;
}

async function printResume({section, width}: Show): Promise<void> {
	const {formatText} = await import('./source/formats/text.js');
	print(formatText(ownResume, {...(section && {sections: [sectionById(section)]}), ...(width && {width})}));
	if (process.stdout.isTTY && !process.stdin.isTTY) {
		process.stderr.write('xuhuang: the keyboard is not connected, so this is the text. Run it without a pipe to move through it.\n');
	}
}

async function openApp({section}: Show): Promise<void> {
	const {LocalSession} = await import('./source/terminal/local.js');
	const session = new LocalSession(process);
	let close = () => {};
	try {
		const {runApp} = await import('./source/app/run.js');
		close = runApp(session, ownResume, section);
	} catch (error) {
		session.end({kind: 'failed', error});
	}
	const ending = await session.ended;
	close();
	switch (ending.kind) {
		case 'left':
			print(formatCard(ownResume));
			break;
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

function print(text: string): void {
	process.stdout.write(text);
}

/** One line on stderr and an exit code: 2 for a wrong call, 1 for a failure. */
function fail(error: unknown): void {
	const message = error instanceof Error ? error.message : String(error);
	const isUsage = error instanceof Error && error.name === 'UsageError';
	process.stderr.write(`xuhuang: ${message}\n`);
	process.exitCode = isUsage ? 2 : 1;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	// The reader of the pipe has seen enough.
	process.exit(error.code === 'EPIPE' ? 0 : 1);
});

await main().catch(fail);
