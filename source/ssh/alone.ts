import type {Language} from '../language/language.js';
import type {Resume} from '../resume/types.js';
import type {Config} from './config.js';
import type {HostKey} from './host-key.js';
import {startInstance, stopSignal} from './instance.js';
import {startMetricsServer} from './metrics-server.js';
import {startWords} from './start-words.js';
import {Counts, localTurnstile} from './turnstile.js';

/** Serves in one process until it is told to stop. */
export async function serveAlone(
	config: Config,
	hostKey: HostKey,
	process: NodeJS.Process,
	resume: Resume,
	language: Language,
): Promise<void> {
	const stopped = stopSignal(process);
	const turnstile = localTurnstile(new Counts(config.limits));
	const {server, address, log, metrics} = await startInstance(config, hostKey, process, resume, turnstile);
	const {registry} = metrics;
	const http =
		config.metricsPort === undefined
			? undefined
			: await startMetricsServer(
					{metrics: async () => ({text: await registry.metrics(), type: registry.contentType}), isReady: () => !server.isDraining},
					config.metricsHost,
					config.metricsPort,
				);
	process.stderr.write(startWords(address, hostKey, language));
	log.started({address: address.address, port: address.port, fingerprint: hostKey.fingerprint, metrics: http?.address.port});
	log.said('draining', {signal: await stopped});
	await server.drain();
	log.said('stopped');
	process.exit(0);
}
