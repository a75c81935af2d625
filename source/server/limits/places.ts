import type {NetworkBits} from '../config/serve-config.js';
import {limitKey, networkKey} from './ip-address.js';

/** A place that was taken, until it is released or has given way. */
export interface Place {
	/** The address that has it, and the network of that address. */
	readonly address: string;
	readonly network: string;
	/** Called when the place is given to another; set by who holds it. */
	onGiveWay: () => void;
	/** Frees the place; more than once is as good as once. */
	readonly release: () => void;
}

/**
 * Places, so many in all and of one address. When all are taken, the newest one of the network that has most gives way to a
 * network that has fewer, and in the same network one of the address that has most: so nobody holds all of them, and who
 * has only one keeps it.
 */
export class Places {
	readonly #most: number;
	readonly #mostOfAddress: number;
	readonly #networkBits: NetworkBits;
	/** In the order in which they were taken. */
	readonly #taken = new Set<Place>();
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
	 * Takes a place for an IP address, if need be another's; returns why there is none.
	 *
	 * @param mostOfAddress how many that address may have
	 */
	take(ip: string, mostOfAddress = this.#mostOfAddress): Place | 'full' | 'address-full' {
		const address = limitKey(ip);
		const place: Place = {
			address,
			network: networkKey(ip, this.#networkBits),
			onGiveWay: () => {},
			release: () => this.#release(place),
		};
		if ((this.#counts.get(address) ?? 0) >= mostOfAddress) {
			return 'address-full';
		}
		if (this.#taken.size >= this.#most) {
			const other = this.#placeFor(place);
			if (!other) {
				return 'full';
			}
			this.#release(other);
			other.onGiveWay();
		}
		this.#taken.add(place);
		this.#counts.set(address, (this.#counts.get(address) ?? 0) + 1);
		return place;
	}

	#release(place: Place): void {
		if (this.#taken.delete(place)) {
			const left = (this.#counts.get(place.address) ?? 0) - 1;
			if (left > 0) {
				this.#counts.set(place.address, left);
			} else {
				this.#counts.delete(place.address);
			}
		}
	}

	/** The place that gives way: only where its holder still has as many as the newcomer then has. */
	#placeFor({address, network}: Place): Place | undefined {
		const taken = [...this.#taken];
		const inNetwork = taken.filter(place => place.network === network);
		const largest = largestGroup(taken, 'network');
		if (largest.length > inNetwork.length + 1) {
			return largestGroup(largest, 'address').at(-1);
		}
		const most = largestGroup(inNetwork, 'address');
		return most.length > (this.#counts.get(address) ?? 0) + 1 ? most.at(-1) : undefined;
	}
}

/** The most places that have the same address or network. */
function largestGroup(places: readonly Place[], by: 'address' | 'network'): readonly Place[] {
	const groups = new Map<string, Place[]>();
	for (const place of places) {
		const group = groups.get(place[by]) ?? [];
		group.push(place);
		groups.set(place[by], group);
	}
	return [...groups.values()].reduce<readonly Place[]>((largest, group) => (group.length > largest.length ? group : largest), []);
}
