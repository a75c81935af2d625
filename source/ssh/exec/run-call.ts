import {answer} from '../../command/answer.js';
import type {Call} from '../../command/call.js';
import type {Language} from '../../language/language.js';
import type {Resume} from '../../resume/types.js';

/** What a command printed, and its exit code. */
export interface ExecResult {
	readonly stdout: string;
	readonly stderr: string;
	readonly exitCode: number;
}

/** Runs a call; the result has the same bytes and the same exit code as that of the local program. */
export async function runCall(call: Call, resume: Resume, language: Language): Promise<ExecResult> {
	const {text, exitCode, note} = await answer(call, resume, language);
	return {stdout: text, stderr: note === undefined ? '' : `xuhuang: ${note}\n`, exitCode};
}
