import type {NetworkBits} from '../config/serve-config.js';
import {limitKey, networkKey} from './ip-address.js';

/** A slot that was taken, until it is released or has given way. */
export interface Slot {
	/** The address that has it, and the network of that address. */
	readonly address: string;
	readonly network: string;
	/** Called when the slot is given to another; set by who holds it. */
	onGiveWay: () => void;
	/** Frees the slot; more than once is as good as once. */
	readonly release: () => void;
}

/**
 * Slots, so many in all and of one address. When all are taken, the newest one of the network that has most gives way to a
 * network that has fewer, and in the same network one of the address that has most: so nobody holds all of them, and who
 * has only one keeps it.
 */
export class Slots {
	readonly #most: number;
	readonly #mostOfAddress: number;
	readonly #networkBits: NetworkBits;
	/** In the order in which they were taken. */
	readonly #taken = new Set<Slot>();
	/** Addresses with a count of 0 take no memory. */
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
	 * Takes a slot for an IP address, if need be another's; returns why there is none.
	 *
	 * @param mostOfAddress how many that address may have
	 */
	take(ip: string, mostOfAddress = this.#mostOfAddress): Slot | 'full' | 'address-full' {
		const address = limitKey(ip);
		const slot: Slot = {
			address,
			network: networkKey(ip, this.#networkBits),
			onGiveWay: () => {},
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
			other.onGiveWay();
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

	/** The slot that gives way: only where its holder still has as many as the newcomer then has. */
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

/** The most slots that have the same address or network. */
function largestGroup(slots: readonly Slot[], by: 'address' | 'network'): readonly Slot[] {
	const groups = new Map<string, Slot[]>();
	for (const slot of slots) {
		const group = groups.get(slot[by]) ?? [];
		group.push(slot);
		groups.set(slot[by], group);
	}
	return [...groups.values()].reduce<readonly Slot[]>((largest, group) => (group.length > largest.length ? group : largest), []);
}
