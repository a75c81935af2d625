/** Addresses that are remembered; the least recently seen one is forgotten for a new one. */
const mostAddresses = 10_000;

/** What is known of the addresses that were seen last. Its memory is bounded. */
export class RecentAddresses<Known> {
	/** In the order in which the addresses were last seen. */
	readonly #known = new Map<string, Known>();

	/** The number of addresses that are remembered. */
	get size(): number {
		return this.#known.size;
	}

	get(address: string): Known | undefined {
		return this.#known.get(address);
	}

	/** Remembers an address as the one that was seen last. */
	set(address: string, known: Known): void {
		this.#known.delete(address);
		this.#known.set(address, known);
		const [oldest] = this.#known.keys();
		if (this.#known.size > mostAddresses && oldest !== undefined) {
			this.#known.delete(oldest);
		}
	}
}
