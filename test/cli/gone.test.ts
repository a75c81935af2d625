import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';

/** Whether a process runs; one that has ended and waits for its parent to notice does not. */
async function isRunning(pid: number): Promise<boolean> {
	try {
		const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
		return !/^\d+ \(.*\) [ZX]/s.test(stat);
	} catch {
		return false;
	}
}

test('when the terminal is closed, the program ends too, and does not stay behind using the processor', {timeout: 30_000}, async () => {
	const holder = spawn(process.execPath, ['--import', 'tsx', 'test/helpers/hold-terminal.ts'], {stdio: ['ignore', 'pipe', 'inherit']});
	const [line] = (await once(holder.stdout, 'data')) as [Buffer];
	const pid = Number(line.toString());
	assert.ok(await isRunning(pid));
	holder.kill('SIGKILL');
	while (await isRunning(pid)) {
		await sleep(20);
	}
});
