import type {Call} from '../../command/call.js';
import type {Language} from '../../i18n/language.js';
import {isMessageError, messageIn} from '../../i18n/message-error.js';
import {localized} from '../../resume/localized.js';
import type {ServerContext} from '../channel/server-context.js';

/** Output and exit code of a command. */
export interface ExecResult {
	readonly stdout: string | Uint8Array;
	readonly stderr: string;
	readonly exitCode: number;
}

/**
 * Runs a call. Output and exit code equal those of the local program, except that the help describes what works over SSH.
 *
 * @param address the client's IP address, by which answers are queued
 */
export async function runCall(
	call: Call,
	{resume, answers}: Pick<ServerContext, 'resume' | 'answers'>,
	language: Language,
	address: string,
): Promise<ExecResult> {
	try {
		if (call.action === 'help') {
			const {programHelp} = await import('../../command/program-help.js');
			return {stdout: programHelp(localized(resume, language), {isRemote: true}), stderr: '', exitCode: 0};
		}
		const {output, exitCode, notes} = await answers.answer(call, language, address);
		return {stdout: output, stderr: notes.map(note => `xuhuang: ${note}\n`).join(''), exitCode};
	} catch (error) {
		if (!isMessageError(error)) {
			throw error;
		}
		return {stdout: '', stderr: `xuhuang: ${messageIn(language, error)}\n`, exitCode: 1};
	}
}
