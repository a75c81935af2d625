import {AggregatorRegistry} from 'prom-client';
import type {Resume} from '../../resume/types.js';
import type {Config} from '../config.js';
import type {HostKey} from '../host-key.js';
import {startInstance, stopSignal} from '../instance.js';
import {isOurs, portVariable, type ToWorker} from './messages.js';
import {remoteTurnstile} from './remote-turnstile.js';

/** Serves as one of several processes until the primary one says to stop, or is gone. */
export async function serveAsWorker(config: Config, hostKey: HostKey, process: NodeJS.Process, resume: Resume): Promise<void> {
	const told = new Promise<void>(resolve => {
		process.on('message', (message: unknown) => {
			if (isOurs<ToWorker>(message) && message.xuhuang === 'drain') {
				resolve();
			}
		});
	});
	process.on('disconnect', () => process.exit(1));
	const port = Number(process.env[portVariable]) || config.port;
	const signalled = stopSignal(process);
	const {server, address, metrics} = await startInstance({...config, port}, hostKey, process, resume, remoteTurnstile(process));
	// It listens for the primary process, which asks for the numbers of all workers.
	new AggregatorRegistry();
	AggregatorRegistry.setRegistries([metrics.registry]);
	process.send?.({xuhuang: 'ready', address});
	await Promise.race([told, signalled]);
	await server.drain();
	process.exit(0);
}
