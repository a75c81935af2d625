import type {Counts, Refusal} from '../turnstile.js';
import type {Deed} from './messages.js';

/** What one worker has let in, so that it can be let out when the worker dies. */
export class Ledger {
	readonly #counts: Counts;
	readonly #sockets: string[] = [];
	readonly #shells: string[] = [];

	constructor(counts: Counts) {
		this.#counts = counts;
	}

	/** Does a deed of the worker. */
	take(deed: Deed, address: string): Refusal | undefined {
		const list = deed === 'enter' || deed === 'leave' ? this.#sockets : this.#shells;
		if (deed === 'enter' || deed === 'openShell') {
			const refusal = this.#counts[deed](address);
			if (!refusal) {
				list.push(address);
			}
			return refusal;
		}
		const index = list.indexOf(address);
		if (index !== -1) {
			list.splice(index, 1);
			this.#counts[deed](address);
		}
		return undefined;
	}

	/** The worker is gone, and all its visitors with it. */
	close(): void {
		for (const address of this.#sockets.splice(0)) {
			this.#counts.leave(address);
		}
		for (const address of this.#shells.splice(0)) {
			this.#counts.closeShell(address);
		}
	}
}
