import {english, type Language} from '../language/language.js';
import type {Resume} from '../resume/types.js';
import {defaultHostKeyFile, knownHostsLine, loadHostKey} from './config/host-key.js';
import {readConfig} from './config/serve-config.js';
import {serveHelp} from './config/serve-help.js';
import {shownHost} from './config/startup-message.js';
import {runServer} from './server/run-server.js';

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
	const resume = config.from === undefined ? own : (await readServed(config.from)).resume;
	await runServer(config, hostKey, process, resume, language);
}

/** Another person's résumé to serve. Its file is named to nobody who visits. */
async function readServed(path: string) {
	const {loadFile} = await import('../local/read-resume.js');
	return loadFile(path);
}
