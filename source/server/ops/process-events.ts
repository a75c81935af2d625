import type {Log} from './log.js';
import type {Metrics} from './metrics.js';

/** Maximum number of uncaught errors per minute, above which the process exits. */
const mostErrors = 10;
const minute = 60_000;

/**
 * Logs and counts uncaught errors, so that an error in one visit does not end the others. More than `mostErrors` per minute
 * mean that the process is broken: it exits with code 1, and its supervisor starts a new one.
 *
 * @param abandon restores the visitors' terminals before the exit
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

/** The signals that start a drain: those that would otherwise terminate the process immediately. */
const stopSignals = ['SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGUSR2', 'SIGALRM'] as const;

/**
 * Resolves to the first signal that stops the server. A second one exits immediately with code 1. Before the server is serving,
 * the first one terminates the process as it would without a handler.
 */
export function stopSignal(process: NodeJS.Process, isServing: () => boolean): Promise<NodeJS.Signals> {
	return new Promise(resolve => {
		let isStopping = false;
		const handleSignal = (signal: NodeJS.Signals) => {
			if (isStopping) {
				process.exit(1);
			}
			if (!isServing()) {
				// process.exit() would wait for a pending file read, which may be a pipe without a writer.
				process.removeAllListeners(signal);
				process.kill(process.pid, signal);
				// As process 1 in a container, it is not terminated by its own signal.
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
 * Reloads on SIGHUP, as daemons do; reloads run one after the other. At a terminal, SIGHUP means that the terminal was closed and
 * stops the server (`stopSignal`).
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
 * Ignores SIGUSR1, which would start Node's inspector and so allow arbitrary code, and errors of stderr, which would end the
 * process when its reader has closed.
 */
export function keepSignals(process: NodeJS.Process): void {
	process.on('SIGUSR1', () => {});
	process.stderr.on('error', () => {});
}
