import {type Language, languageIds, loadLanguage} from '../i18n/language.js';
import {servedSurroundings} from '../local/surroundings.js';
import type {Resume} from '../resume/types.js';
import {createFolder} from '../ssh/files/virtual-folder.js';
import type {HostKey} from '../ssh/host-key.js';
import {SshServer} from '../ssh/server/ssh-server.js';
import type {ServeConfig} from './config/serve-config.js';
import {startupMessage} from './config/startup-message.js';
import {ConnectionLimiter} from './limits/connection-limiter.js';
import {createLog} from './ops/log.js';
import {createMetrics} from './ops/metrics.js';
import {startMetricsServer} from './ops/metrics-server.js';
import {exitOnRepeatedErrors, stopSignal} from './ops/process-events.js';
import {Pages} from './pdf-pages.js';
import {warmUp} from './warm-up.js';

/**
 * Serves visitors until SIGTERM or SIGINT, drains, and ends the process with exit code 0.
 *
 * @param resume what every visitor is shown
 * @param language of what is printed at the start
 * @throws when the port of the server or of the metrics cannot be listened on
 */
export async function runServer(
	config: ServeConfig,
	hostKey: HostKey,
	process: NodeJS.Process,
	resume: Resume,
	language: Language,
): Promise<void> {
	const stopped = stopSignal(process);
	const log = createLog(config.logLevel, config.logAddresses, line => process.stdout.write(line));
	const metrics = createMetrics();
	const limiter = new ConnectionLimiter(config.limits);
	const pages = new Pages(resume, servedSurroundings(process.env));
	const folder = await createFolder(resume, pages, (name, error) => log.error(`${name} cannot be made`, error));
	await Promise.all([warmUp(resume), ...languageIds.map(loadLanguage)]);
	const server = new SshServer({config, resume, folder, pages, limiter, log, metrics}, hostKey);
	const address = await server.listen();
	exitOnRepeatedErrors(process, log, metrics);
	const metricsAddress = await listenForMetrics();
	process.stderr.write(startupMessage(address, hostKey, language));
	log.info('listening', {address: address.address, port: address.port, fingerprint: hostKey.fingerprint, metrics: metricsAddress?.port});
	log.info('draining', {signal: await stopped});
	await server.drain();
	log.info('stopped');
	process.exit(0);

	async function listenForMetrics() {
		if (config.metricsPort === undefined) {
			return undefined;
		}
		const {registry} = metrics;
		const source = {
			metrics: async () => ({text: await registry.metrics(), type: registry.contentType}),
			isReady: () => !server.isDraining,
		};
		return (await startMetricsServer(source, config.metricsHost, config.metricsPort)).address;
	}
}
