import xterm from '@xterm/headless';

/** A terminal emulator without a window or a program. */
export class Emulator {
	readonly #terminal: InstanceType<typeof xterm.Terminal>;

	constructor(columns: number, rows: number) {
		this.#terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	}

	/** Draws what a program writes. */
	async write(data: string): Promise<void> {
		return new Promise(resolve => this.#terminal.write(data, resolve));
	}

	resize(columns: number, rows: number): void {
		this.#terminal.resize(columns, rows);
	}

	/** The lines on the screen, without the spaces at their ends. */
	get lines(): string[] {
		const {rows, cols, buffer} = this.#terminal;
		const {active} = buffer;
		return Array.from(
			{length: rows},
			(_, row) =>
				active
					.getLine(active.viewportY + row)
					?.translateToString(false, 0, cols)
					.trimEnd() ?? '',
		);
	}
}
