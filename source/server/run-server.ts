import type {AddressInfo} from 'node:net';
import {assetsOf} from '../http/assets.js';
import type {Site} from '../http/http-context.js';
import {HttpServer} from '../http/http-server.js';
import {Library} from '../http/library.js';
import {type Language, languageIds, loadLanguage} from '../i18n/language.js';
import {servedSurroundings} from '../local/surroundings.js';
import type {Resume} from '../resume/types.js';
import type {Shown} from '../ssh/channel/server-context.js';
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

/** Between two answers, the server has so many times as long for everyone else. */
const restFactor = 4;

/** A server of visitors, through one door. */
interface Door {
	readonly listen: () => Promise<AddressInfo>;
	/** Resolves when all have left. */
	readonly drain: () => Promise<void>;
}

/** What is served, which may change while the server runs. */
export interface Served {
	/** Of the SSH server, when there is one. */
	readonly hostKeys: HostKeys | undefined;
	/** What every visitor is shown. */
	readonly resume: Resume;
}

/**
 * Serves visitors until SIGTERM or another signal that ends a process, drains, and ends the process with exit code 0. SIGHUP
 * makes it read again what it serves; who is there already keeps what they see.
 *
 * @param read reads what is served
 * @param language of what is printed at the start
 * @throws {ListenError} when the port of a server or of the metrics cannot be listened on
 */
export async function runServer(
	config: ServeConfig,
	read: () => Promise<Served>,
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
	const first = await prepare(resume);
	const ssh = hostKeys && new SshServer({...shared, ...first.shown}, hostKeys);
	const http = config.http === undefined ? undefined : new HttpServer({...shared, site: first.site});
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

	/** Makes what is made once of a résumé, for both doors. */
	async function prepare(resume: Resume): Promise<{readonly shown: Shown; readonly site: Site}> {
		const answers = new Answers(resume, servedSurroundings(process.env), queue);
		return {
			shown: {resume, answers, folder: folderOf(resume, answers, skip)},
			site: {resume, library: new Library(resume, answers, config.base), assets: await assetsOf(resume, config.base)},
		};
	}

	/** What cannot be read leaves what was there. */
	async function reload(): Promise<void> {
		try {
			const next = await read();
			const {shown, site} = await prepare(next.resume);
			if (next.hostKeys) {
				ssh?.renew(shown, next.hostKeys);
			}
			http?.renew(site);
			log.info('reloaded', fingerprintsOf(next.hostKeys));
		} catch (error) {
			log.error('nothing was reloaded', error);
		}
	}

	function skip(name: string, error: unknown): void {
		log.error(`${name} cannot be made`, error);
	}

	/** Opens the doors, all or none: a port that is taken leaves nothing behind which serves on. */
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

/** What is logged of the host keys. */
function fingerprintsOf(hostKeys: HostKeys | undefined) {
	return {fingerprint: hostKeys?.[0].fingerprint, nextFingerprint: hostKeys?.[1]?.fingerprint};
}
