import type {Display} from '../../command/display.js';
import {loadLanguage} from '../../i18n/language.js';
import type {ChannelRequest} from '../channel/request-context.js';
import {handleExec} from '../exec/handle-exec.js';
import {parseCommand} from '../exec/parse-command.js';
import {runCall} from '../exec/run-call.js';
import {isShellBootstrap} from '../exec/shell-bootstrap.js';
import {handleShell} from '../shell/handle-shell.js';
import {createKittyDataFilter} from '../shell/kitty-data.js';

/**
 * Handles a request: opens the app when the command shows the résumé and the client has a suitable terminal, else outputs text.
 *
 * @param command the command line; '' for a shell
 */
export async function dispatchCommand(request: ChannelRequest, command: string): Promise<void> {
	const {connection, environment} = request;
	const {userOptions, server, address} = connection;
	if (isShellBootstrap(command)) {
		await answerBootstrap(request);
		return;
	}
	const parsed = await parseCommand(command, userOptions.language ?? environment.language);
	const context = {...request, language: parsed.language};
	if ('refusal' in parsed) {
		await handleExec(context, () => server.queue.run(address, () => parsed.refusal));
		return;
	}
	const {call} = parsed;
	if (call.action === 'show' && !call.format) {
		// Options of the command override those of the user name.
		const display = {...userOptions, ...definedOf(call.display)};
		if (display.isReadAloud || canShowApp(request)) {
			await handleShell(context, {section: call.section, item: call.item, query: call.query}, display);
			return;
		}
	}
	if (call.action === 'show' && call.format === 'pdf' && request.window !== undefined) {
		// Binary output is not written to a terminal.
		const words = parsed.language.t('A terminal cannot show a PDF. Write it to a file: {command}', {command: 'ssh HOST pdf > cv.pdf'});
		await handleExec(context, async () => ({stdout: '', stderr: `xuhuang: ${words}\n`, exitCode: 2}));
		return;
	}
	await handleExec(context, () => runCall(call, server, parsed.language, address));
}

/** Handles a bootstrap script: there is no shell to set up, so a client with a terminal gets the app, any other an error. */
async function answerBootstrap(request: ChannelRequest): Promise<void> {
	if (request.window !== undefined) {
		await dispatchCommand({...request, filterInput: createKittyDataFilter()}, '');
		return;
	}
	const {environment, connection} = request;
	const language = await loadLanguage(connection.userOptions.language ?? environment.language);
	const stderr = `xuhuang: ${language.t('There is no shell here. The command "help" shows what there is.')}\n`;
	await handleExec({...request, language}, async () => ({stdout: '', stderr, exitCode: 127}));
}

function definedOf(display: Display = {}): Display {
	return Object.fromEntries(Object.entries(display).filter(([, value]) => value !== undefined));
}

function canShowApp({window, environment, connection}: ChannelRequest): boolean {
	return window !== undefined && environment.get('TERM') !== 'dumb' && !connection.userOptions.isPlain;
}
