import type {Log} from './log.js';
import type {Metrics} from './metrics.js';

/** Uncaught errors in a minute, above which the process is not to be trusted and exits. */
const mostErrors = 10;
const minute = 60_000;

/**
 * Logs and counts uncaught errors, so that one visitor's does not end the visits of the others. More than `mostErrors` in a
 * minute mean that something is broken for all: the process exits with code 1, and its supervisor starts a new one.
 *
 * @param abandon gives the visitors their terminals back first
 */
export function exitOnRepeatedErrors(process: NodeJS.Process, log: Log, metrics: Metrics, abandon: () => Promise<void>): void {
	let times: number[] = [];
	const handleError = (error: unknown) => {
		log.error('uncaught error', error);
		metrics.failures.inc();
		const now = performance.now();
		times = [...times.filter(time => now - time < minute), now];
		if (times.length > 2 * mostErrors) {
			process.exit(1);
		} else if (times.length === mostErrors + 1) {
			abandon().finally(() => process.exit(1));
		}
	};
	process.on('uncaughtException', handleError).on('unhandledRejection', handleError);
}

/** The signals after which the visitors are told, and leave: those that would otherwise end the process at once. */
const stopSignals = ['SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGUSR2', 'SIGALRM'] as const;

/**
 * Resolves with the first signal that ends the server. A second one ends the process at once, with exit code 1; and so does
 * the first as long as nobody is served, as it would without a handler.
 */
export function stopSignal(process: NodeJS.Process, isServing: () => boolean): Promise<NodeJS.Signals> {
	return new Promise(resolve => {
		let isStopping = false;
		const handleSignal = (signal: NodeJS.Signals) => {
			if (isStopping) {
				process.exit(1);
			}
			if (!isServing()) {
				// process.exit() would wait for a file that is being read, which may be a pipe that nobody writes into.
				process.removeAllListeners(signal);
				process.kill(process.pid, signal);
				// As process 1, in a container, it is not ended by its own signal.
				process.exit(0);
			}
			isStopping = true;
			resolve(signal);
		};
		for (const signal of [...stopSignals, ...(hasTerminal(process) ? (['SIGHUP'] as const) : [])]) {
			process.on(signal, handleSignal);
		}
	});
}

/**
 * Reloads at SIGHUP, as daemons do, one reload after the other. At a terminal the signal tells that the terminal was closed, and
 * ends the server (`stopSignal`).
 */
export function onReload(process: NodeJS.Process, reload: () => Promise<void>): void {
	let last = Promise.resolve();
	if (!hasTerminal(process)) {
		process.on('SIGHUP', () => {
			last = last.then(reload);
		});
	}
}

function hasTerminal({stdin, stderr}: NodeJS.Process): boolean {
	return Boolean(stdin.isTTY || stderr.isTTY);
}

/**
 * Keeps what is none of the operator's doing from the process: SIGUSR1 would open Node's inspector, which runs any code, and
 * a reader of stderr that is gone would end it.
 */
export function keepSignals(process: NodeJS.Process): void {
	process.on('SIGUSR1', () => {});
	process.stderr.on('error', () => {});
}
