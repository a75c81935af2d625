import type {AddressInfo} from 'node:net';
import {loadAssets} from '../http/assets.js';
import type {HttpContent} from '../http/http-context.js';
import {HttpServer} from '../http/http-server.js';
import {RepresentationCache} from '../http/representation-cache.js';
import {type Language, languageIds, loadLanguage} from '../i18n/language.js';
import {servedSurroundings} from '../local/surroundings.js';
import type {Resume} from '../resume/types.js';
import type {SshContent} from '../ssh/channel/server-context.js';
import {folderOf} from '../ssh/files/virtual-folder.js';
import type {HostKeys} from '../ssh/host-key.js';
import {SshServer} from '../ssh/server/ssh-server.js';
import {Answers} from './answers.js';
import type {ServeConfig} from './config/serve-config.js';
import {startupMessage, webMessage} from './config/startup-message.js';
import {ConnectionLimiter} from './limits/connection-limiter.js';
import {FairQueue} from './limits/fair-queue.js';
import {createLineWriter} from './ops/line-writer.js';
import {createLog} from './ops/log.js';
import {createMetrics} from './ops/metrics.js';
import {startMetricsServer} from './ops/metrics-server.js';
import {exitOnRepeatedErrors, keepSignals, onReload, stopSignal} from './ops/process-events.js';
import {watchDescriptors} from './ops/watch-descriptors.js';
import {warmUp} from './warm-up.js';

/** Pause of the answer queue after a job, as a multiple of the job's duration, for all other work of the server. */
const restFactor = 4;

/** The SSH or the HTTP server. */
interface Door {
	readonly listen: () => Promise<AddressInfo>;
	/** Stops accepting connections; resolves when all are closed. */
	readonly drain: () => Promise<void>;
}

/** The served content, which a reload replaces. */
export interface ServedContent {
	/** Host keys of the SSH server; undefined without one. */
	readonly hostKeys: HostKeys | undefined;
	/** The résumé, the same for all visitors. */
	readonly resume: Resume;
}

/**
 * Serves until SIGTERM or another stop signal, drains, and exits with code 0. SIGHUP reloads the served content for new
 * connections; open visits keep theirs.
 *
 * @param read loads the served content
 * @param language language of the startup messages
 * @throws {ListenError} when the port of a server or of the metrics cannot be listened on
 */
export async function runServer(
	config: ServeConfig,
	read: () => Promise<ServedContent>,
	process: NodeJS.Process,
	language: Language,
): Promise<void> {
	let isReady = false;
	const stopped = stopSignal(process, () => isReady);
	keepSignals(process);
	const {hostKeys, resume} = await read();
	const metrics = createMetrics();
	const log = createLog(
		config.logLevel,
		config.logAddresses,
		createLineWriter(process.stdout.fd, () => metrics.lostLines.inc()),
	);
	const limiter = new ConnectionLimiter(config);
	await Promise.all([warmUp(resume), ...languageIds.map(loadLanguage)]);
	const queue = new FairQueue(restFactor);
	const openings = new FairQueue(0);
	const shared = {config, queue, openings, limiter, log, metrics};
	const first = await buildContent(resume);
	const ssh = hostKeys && new SshServer({...shared, ...first.ssh}, hostKeys);
	const http = config.http === undefined ? undefined : new HttpServer({...shared, content: first.http});
	const doors: readonly Door[] = [ssh, http].filter(door => door !== undefined);
	const operators = await listenForMetrics();
	const [sshAddress, httpAddress] = await listen();
	isReady = true;
	exitOnRepeatedErrors(process, log, metrics, async () => ssh?.abandon());
	watchDescriptors(log);
	if (sshAddress && hostKeys) {
		process.stderr.write(startupMessage(sshAddress, hostKeys[0], language));
	}
	if (httpAddress) {
		process.stderr.write(webMessage(httpAddress, language));
	}
	const address = sshAddress ?? httpAddress;
	log.info('listening', {
		address: address?.address,
		port: sshAddress?.port,
		http: httpAddress?.port,
		...fingerprintsOf(hostKeys),
		metrics: operators?.address.port,
	});
	onReload(process, reload);
	log.info('draining', {signal: await stopped});
	isReady = false;
	await Promise.all(doors.map(door => door.drain()));
	log.info('stopped');
	process.exit(0);

	/** Builds the content that both servers derive from a résumé. */
	async function buildContent(resume: Resume): Promise<{readonly ssh: SshContent; readonly http: HttpContent}> {
		const answers = new Answers(resume, servedSurroundings(process.env), queue);
		return {
			ssh: {resume, answers, folder: folderOf(resume, answers, skip)},
			http: {resume, representations: new RepresentationCache(resume, answers, config.base), assets: await loadAssets(resume, config.base)},
		};
	}

	/** Reloads the served content; keeps the present content when that fails. */
	async function reload(): Promise<void> {
		try {
			const next = await read();
			const content = await buildContent(next.resume);
			if (next.hostKeys) {
				ssh?.renew(content.ssh, next.hostKeys);
			}
			http?.renew(content.http);
			log.info('reloaded', fingerprintsOf(next.hostKeys));
		} catch (error) {
			log.error('nothing was reloaded', error);
		}
	}

	function skip(name: string, error: unknown): void {
		log.error(`${name} cannot be made`, error);
	}

	/** Starts both servers, or neither: when a port is in use, whatever already listens is closed. */
	async function listen() {
		try {
			return [await ssh?.listen(), await http?.listen()] as const;
		} catch (error) {
			operators?.server.close().closeAllConnections();
			await Promise.all(doors.map(door => door.drain()));
			throw error;
		}
	}

	async function listenForMetrics() {
		const {metricsHost, metricsPort} = config;
		return metricsPort === undefined
			? undefined
			: startMetricsServer({registry: metrics.registry, isReady: () => isReady}, metricsHost, metricsPort);
	}
}

/** Returns the log fields of the host keys. */
function fingerprintsOf(hostKeys: HostKeys | undefined) {
	return {fingerprint: hostKeys?.[0].fingerprint, nextFingerprint: hostKeys?.[1]?.fingerprint};
}
