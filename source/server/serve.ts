import type {Language} from '../i18n/language.js';
import {servedResume} from '../local/served-resume.js';
import {exitWithReader} from '../local/write-out.js';
import type {Resume} from '../resume/types.js';
import {defaultHostKeyFile, knownHostsLine, loadHostKeys} from '../ssh/host-key.js';
import {readServeConfig} from './config/serve-config.js';
import {serveHelp} from './config/serve-help.js';
import {displayHost} from './config/startup-message.js';
import {runServer} from './run-server.js';

/**
 * Runs `xuhuang serve`: the servers until SIGTERM or SIGINT, or prints the help or the fingerprints.
 *
 * @param argv the arguments after `serve`
 * @param language language of the operator's output; each visitor has their own
 * @param loadOwn loads the résumé to serve without --from
 * @throws {UsageError | HostKeyError | LoadError} when it cannot start
 */
export async function serve(
	argv: readonly string[],
	process: NodeJS.Process,
	language: Language,
	loadOwn: () => Promise<Resume>,
): Promise<void> {
	const config = readServeConfig(argv, process.env);
	if (config === 'help' || config.printFingerprint) {
		// A run that only prints exits when the reader of its output has closed; a server keeps running.
		exitWithReader(process, language);
	}
	if (config === 'help') {
		process.stdout.write(serveHelp(language));
		return;
	}
	const readHostKeys = () => loadHostKeys(config.hostKey ?? defaultHostKeyFile(process.env));
	if (config.printFingerprint) {
		for (const hostKey of await readHostKeys()) {
			process.stdout.write(`${hostKey.fingerprint}\n${knownHostsLine(hostKey, displayHost(config.host), config.port)}\n`);
		}
		return;
	}
	const read = async () => ({
		hostKeys: config.noSsh ? undefined : await readHostKeys(),
		resume: await servedResume(loadOwn, config.from, config.hide),
	});
	await runServer(config, read, process, language);
}
