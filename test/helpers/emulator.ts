import xterm from '@xterm/headless';

/** A headless terminal emulator without a program. */
export class Emulator {
	readonly #terminal: InstanceType<typeof xterm.Terminal>;

	constructor(columns: number, rows: number) {
		this.#terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 1000});
	}

	/** Processes output of a program. */
	async write(data: string): Promise<void> {
		return new Promise(resolve => this.#terminal.write(data, resolve));
	}

	/** Calls the listener with the emulator's replies to terminal queries. */
	onAnswer(listener: (answer: string) => void): void {
		this.#terminal.onData(listener);
	}

	resize(columns: number, rows: number): void {
		this.#terminal.resize(columns, rows);
	}

	dispose(): void {
		this.#terminal.dispose();
	}

	/** The lines on the screen, without trailing spaces. */
	get lines(): string[] {
		const {rows, cols} = this.#terminal;
		return Array.from({length: rows}, (_, row) => this.#line(row)?.translateToString(false, 0, cols).trimEnd() ?? '');
	}

	/** Returns the cell at a position (from 0), with its character and style. */
	cell(row: number, column: number) {
		return this.#line(row)?.getCell(column);
	}

	/** Whether the alternate screen is active. */
	get isAlternate(): boolean {
		return this.#terminal.buffer.active.type === 'alternate';
	}

	/** Whether the modes are what a shell expects: autowrap on, bracketed paste and mouse tracking off. */
	get isPlain(): boolean {
		const {wraparoundMode, bracketedPasteMode, mouseTrackingMode} = this.#terminal.modes;
		return wraparoundMode && !bracketedPasteMode && mouseTrackingMode === 'none';
	}

	/** Whether a synchronized update is in progress: a terminal still shows the previous frame. */
	get isUpdating(): boolean {
		return this.#terminal.modes.synchronizedOutputMode;
	}

	#line(row: number) {
		const {active} = this.#terminal.buffer;
		return active.getLine(active.viewportY + row);
	}
}
