import type {Refusal, Turnstile} from '../turnstile.js';
import {type Deed, isOurs, type ToWorker} from './messages.js';

/** The turnstile as a worker sees it: it asks the primary process, so that the limits are those of the whole server. */
export function remoteTurnstile(process: NodeJS.Process): Turnstile {
	const waiting = new Map<number, (refusal: Refusal | undefined) => void>();
	let last = 0;
	process.on('message', (message: unknown) => {
		if (isOurs<ToWorker>(message) && message.xuhuang === 'answer') {
			waiting.get(message.id)?.(message.refusal);
			waiting.delete(message.id);
		}
	});
	const tell = (deed: Deed, address: string) => {
		last += 1;
		process.send?.({xuhuang: 'deed', id: last, deed, address});
		return last;
	};
	const ask = (deed: Deed, address: string) =>
		new Promise<Refusal | undefined>(resolve => {
			waiting.set(tell(deed, address), resolve);
		});
	return {
		enter: address => ask('enter', address),
		leave: address => void tell('leave', address),
		openShell: address => ask('openShell', address),
		closeShell: address => void tell('closeShell', address),
	};
}
