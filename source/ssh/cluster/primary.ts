import cluster, {type Worker} from 'node:cluster';
import type {AddressInfo} from 'node:net';
import {AggregatorRegistry} from 'prom-client';
import type {Language} from '../../language/language.js';
import type {Config} from '../config.js';
import type {HostKey} from '../host-key.js';
import {stopSignal} from '../instance.js';
import {createLog, type Log} from '../log.js';
import {startMetricsServer} from '../metrics-server.js';
import {startWords} from '../start-words.js';
import {Counts} from '../turnstile.js';
import {Ledger} from './ledger.js';
import {type FromWorker, isOurs, portVariable} from './messages.js';

/** How long, in ms, before a worker that died is replaced, and how many may die before the first visitor can come. */
const [restartTime, mostEarlyDeaths] = [1000, 3];
/** How long, in ms, workers may take for the last words after the time to drain. */
const closeTime = 5000;

/** Serves in several processes that share the port; this one counts the visitors, and takes none itself. */
export async function serveWithWorkers(config: Config, hostKey: HostKey, process: NodeJS.Process, language: Language): Promise<void> {
	const log = createLog(config.logLevel, config.logAddresses, line => process.stdout.write(line));
	const workers = new Workers(config, log);
	const stopped = stopSignal(process);
	const aggregator = new AggregatorRegistry();
	const address = await workers.start();
	const http =
		config.metricsPort === undefined
			? undefined
			: await startMetricsServer(
					{
						metrics: async () => ({text: await aggregator.clusterMetrics(), type: aggregator.contentType}),
						isReady: () => !workers.isDraining,
					},
					config.metricsHost,
					config.metricsPort,
				);
	process.stderr.write(startWords(address, hostKey, language));
	const {fingerprint} = hostKey;
	log.started({address: address.address, port: address.port, fingerprint, metrics: http?.address.port, workers: config.workers});
	log.said('draining', {signal: await stopped});
	await workers.drain();
	log.said('stopped');
	process.exit(0);
}

/** The worker processes: started, replaced when they die, and ended together. */
class Workers {
	isDraining = false;
	readonly #config: Config;
	readonly #log: Log;
	readonly #counts: Counts;
	#earlyDeaths = 0;
	/** The port that a first worker was given, which its successors take again. */
	#port: number | undefined;
	#onExit: () => void = () => {};

	constructor(config: Config, log: Log) {
		this.#config = config;
		this.#log = log;
		this.#counts = new Counts(config.limits);
	}

	/** Resolves to the address when every worker listens there. */
	async start(): Promise<AddressInfo> {
		const [first] = await Promise.all(Array.from({length: this.#config.workers}, () => this.#fork()));
		if (!first) {
			throw new Error('There is no worker to serve.');
		}
		return first;
	}

	async drain(): Promise<void> {
		this.isDraining = true;
		const living = () => Object.values(cluster.workers ?? {}).filter(worker => worker !== undefined);
		for (const worker of living()) {
			worker.send({xuhuang: 'drain'});
		}
		const deadline = setTimeout(() => {
			for (const worker of living()) {
				worker.process.kill('SIGKILL');
			}
		}, this.#config.drainTimeout + closeTime);
		await new Promise<void>(resolve => {
			this.#onExit = () => {
				if (living().every(worker => worker.isDead())) {
					resolve();
				}
			};
			this.#onExit();
		});
		clearTimeout(deadline);
	}

	#fork(): Promise<AddressInfo> {
		const worker = cluster.fork(this.#port === undefined ? {} : {[portVariable]: this.#port});
		const ledger = new Ledger(this.#counts);
		return new Promise((resolve, reject) => {
			let isReady = false;
			worker.on('message', (message: unknown) => {
				if (!isOurs<FromWorker>(message)) {
					return;
				}
				if (message.xuhuang === 'ready') {
					isReady = true;
					if (this.isDraining) {
						// It was still starting when the others were told.
						worker.send({xuhuang: 'drain'});
					}
					this.#port = message.address.port;
					resolve(message.address);
				} else {
					answer(worker, message.id, ledger.take(message.deed, message.address));
				}
			});
			worker.on('exit', (code, signal) => {
				ledger.close();
				this.#replace(isReady, code, signal);
				this.#onExit();
				reject(new Error(`A worker ended with ${signal ?? code}.`));
			});
		});
	}

	#replace(wasReady: boolean, code: number, signal: string): void {
		this.#earlyDeaths += wasReady ? 0 : 1;
		if (this.isDraining) {
			return;
		}
		this.#log.failed('a worker ended', new Error(`${signal ?? code}`));
		if (this.#earlyDeaths <= mostEarlyDeaths) {
			setTimeout(() => {
				// A failure to start is counted, logged and tried again above.
				this.#fork().catch(() => {});
			}, restartTime);
		} else {
			process.exit(1);
		}
	}
}

function answer(worker: Worker, id: number, refusal: unknown): void {
	if (worker.isConnected()) {
		worker.send({xuhuang: 'answer', id, refusal});
	}
}
