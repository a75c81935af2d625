import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {answer} from '../command/answer.js';
import {keptAnswerFile, keptCalls} from '../local/kept-answer.js';
import {ownResume} from '../resume/own.js';

/** Writes the output of the most common calls next to the bundle, exactly as the program would write it. */
export async function writeKeptAnswers(folder: string): Promise<void> {
	for (const [name, call] of Object.entries(keptCalls)) {
		const {output} = await answer(call, ownResume);
		await writeFile(join(folder, keptAnswerFile(name)), output);
	}
}
