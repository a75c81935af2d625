import cluster from 'node:cluster';
import {english, type Language} from '../language/language.js';
import {hide} from '../resume/hide.js';
import type {Resume} from '../resume/types.js';
import {readConfig} from './config.js';
import {serveHelp} from './help.js';
import {defaultHostKeyFile, knownHostsLine, loadHostKey} from './host-key.js';
import {shownHost} from './start-words.js';

/**
 * `xuhuang serve`: runs the SSH server until it is told to stop. Resolves when it is over.
 *
 * @param argv the options, without the word `serve`
 * @throws {UsageError | HostKeyError} when it can't begin
 */
export async function serve(argv: readonly string[], process: NodeJS.Process, own: Resume, language: Language = english): Promise<void> {
	const call = readConfig(argv, process.env);
	if (call.action === 'help') {
		process.stdout.write(serveHelp(language));
		return;
	}
	const {config} = call;
	const hostKey = await loadHostKey(config.hostKey ?? defaultHostKeyFile(process.env));
	if (call.action === 'fingerprint') {
		process.stdout.write(`${hostKey.fingerprint}\n${knownHostsLine(hostKey, shownHost(config.host), config.port)}\n`);
		return;
	}
	const read = config.from === undefined ? own : await readServed(config.from);
	const resume = hide(read, config.hide);
	if (cluster.isWorker) {
		const {serveAsWorker} = await import('./cluster/worker.js');
		await serveAsWorker(config, hostKey, process, resume);
	} else if (config.workers > 1) {
		const {serveWithWorkers} = await import('./cluster/primary.js');
		await serveWithWorkers(config, hostKey, process, language);
	} else {
		const {serveAlone} = await import('./alone.js');
		await serveAlone(config, hostKey, process, resume, language);
	}
}

/** Another person's résumé to serve. Its file is named to nobody who visits. */
async function readServed(path: string) {
	const read = await import('../local/read-resume.js');
	return read.readServed(path);
}
