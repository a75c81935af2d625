import type {NetworkBits} from '../config/serve-config.js';
import {limitKey, networkKey} from './ip-address.js';

/** A slot that is taken until it is released or reassigned. */
export interface Slot {
	/** The holder's address key (`limitKey`) and network (`networkKey`). */
	readonly address: string;
	readonly network: string;
	/** Called when the slot is reassigned to another address; set by the holder. */
	onReassign: () => void;
	/** Releases the slot; idempotent. */
	readonly release: () => void;
}

/**
 * A pool of slots, limited in total and per address. When all are taken, the newest slot of the network with the most slots is
 * reassigned to a network with fewer; within a network, that of the address with the most slots. So nobody can hold all
 * slots, and a holder of a single slot keeps it.
 */
export class Slots {
	readonly #most: number;
	readonly #mostOfAddress: number;
	readonly #networkBits: NetworkBits;
	/** In the order of acquisition. */
	readonly #taken = new Set<Slot>();
	/** Taken slots by address; counts of 0 are deleted. */
	readonly #counts = new Map<string, number>();

	constructor(most: number, mostOfAddress: number, networkBits: NetworkBits) {
		this.#most = most;
		this.#mostOfAddress = mostOfAddress;
		this.#networkBits = networkBits;
	}

	get taken(): number {
		return this.#taken.size;
	}

	/**
	 * Takes a slot for an IP address, reassigning another holder's if needed, or returns why there is none.
	 *
	 * @param mostOfAddress maximum number of slots for that address
	 */
	take(ip: string, mostOfAddress = this.#mostOfAddress): Slot | 'full' | 'address-full' {
		const address = limitKey(ip);
		const slot: Slot = {
			address,
			network: networkKey(ip, this.#networkBits),
			onReassign: () => {},
			release: () => this.#release(slot),
		};
		if ((this.#counts.get(address) ?? 0) >= mostOfAddress) {
			return 'address-full';
		}
		if (this.#taken.size >= this.#most) {
			const other = this.#slotFor(slot);
			if (!other) {
				return 'full';
			}
			this.#release(other);
			other.onReassign();
		}
		this.#taken.add(slot);
		this.#counts.set(address, (this.#counts.get(address) ?? 0) + 1);
		return slot;
	}

	#release(slot: Slot): void {
		if (this.#taken.delete(slot)) {
			const left = (this.#counts.get(slot.address) ?? 0) - 1;
			if (left > 0) {
				this.#counts.set(slot.address, left);
			} else {
				this.#counts.delete(slot.address);
			}
		}
	}

	/** Returns the slot to reassign: its holder must keep at least as many slots as the newcomer then has. Undefined without one. */
	#slotFor({address, network}: Slot): Slot | undefined {
		const taken = [...this.#taken];
		const inNetwork = taken.filter(slot => slot.network === network);
		const largest = largestGroup(taken, 'network');
		if (largest.length > inNetwork.length + 1) {
			return largestGroup(largest, 'address').at(-1);
		}
		const most = largestGroup(inNetwork, 'address');
		return most.length > (this.#counts.get(address) ?? 0) + 1 ? most.at(-1) : undefined;
	}
}

/** Returns the largest group of slots with the same address or network. */
function largestGroup(slots: readonly Slot[], by: 'address' | 'network'): readonly Slot[] {
	const groups = new Map<string, Slot[]>();
	for (const slot of slots) {
		const group = groups.get(slot[by]) ?? [];
		group.push(slot);
		groups.set(slot[by], group);
	}
	return [...groups.values()].reduce<readonly Slot[]>((largest, group) => (group.length > largest.length ? group : largest), []);
}
