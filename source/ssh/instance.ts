import type {AddressInfo} from 'node:net';
import {languageIds, loadLanguage} from '../language/language.js';
import {servedSurroundings} from '../local/surroundings.js';
import type {Resume} from '../resume/types.js';
import type {Config} from './config.js';
import {createFolder} from './files/folder.js';
import type {HostKey} from './host-key.js';
import {createLog, type Log} from './log.js';
import {createMetrics, type Metrics} from './metrics.js';
import {Pages} from './pages.js';
import {SshServer} from './server.js';
import type {Turnstile} from './turnstile.js';
import {warmUp} from './warm-up.js';

/** A server that listens. */
export interface Instance {
	readonly server: SshServer;
	readonly address: AddressInfo;
	readonly log: Log;
	readonly metrics: Metrics;
}

/** More errors that nobody caught than this in one minute, and the process is not to be trusted. */
const mostFailures = 10;

/** Starts the server in this process. */
export async function startInstance(
	config: Config,
	hostKey: HostKey,
	process: NodeJS.Process,
	resume: Resume,
	turnstile: Turnstile,
): Promise<Instance> {
	const log = createLog(config.logLevel, config.logAddresses, line => process.stdout.write(line));
	const metrics = createMetrics();
	const pages = new Pages(resume, servedSurroundings(process.env));
	const folder = await createFolder(resume, pages, (name, error) => log.failed(`${name} cannot be made`, error));
	await Promise.all([warmUp(resume), ...languageIds.map(loadLanguage)]);
	const server = new SshServer({config, resume, folder, pages, turnstile, log, metrics}, hostKey);
	const address = await server.listen();
	surviveErrors(process, log, metrics);
	return {server, address, log, metrics};
}

/** One visitor's error must not end the visits of the others; many of them mean that something is broken for all. */
function surviveErrors(process: NodeJS.Process, log: Log, metrics: Metrics): void {
	let times: number[] = [];
	const note = (error: unknown) => {
		log.failed('an error that nobody caught', error);
		metrics.failures.inc();
		const now = Date.now();
		times = [...times.filter(time => now - time < 60_000), now];
		if (times.length > mostFailures) {
			process.exit(1);
		}
	};
	process.on('uncaughtException', note).on('unhandledRejection', note);
}

/** Resolves with the first SIGTERM or SIGINT. Another one ends the process at once. */
export function stopSignal(process: NodeJS.Process): Promise<NodeJS.Signals> {
	return new Promise(resolve => {
		let isStopping = false;
		const take = (signal: NodeJS.Signals) => {
			if (isStopping) {
				process.exit(1);
			}
			isStopping = true;
			resolve(signal);
		};
		process.on('SIGTERM', take).on('SIGINT', take);
	});
}
