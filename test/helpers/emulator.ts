import xterm from '@xterm/headless';

/** A terminal emulator without a window or a program. */
export class Emulator {
	readonly #terminal: InstanceType<typeof xterm.Terminal>;

	constructor(columns: number, rows: number) {
		this.#terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 1000});
	}

	/** Draws what a program writes. */
	async write(data: string): Promise<void> {
		return new Promise(resolve => this.#terminal.write(data, resolve));
	}

	/** Calls the listener with what the emulator answers to the program's questions. */
	onAnswer(listener: (answer: string) => void): void {
		this.#terminal.onData(listener);
	}

	resize(columns: number, rows: number): void {
		this.#terminal.resize(columns, rows);
	}

	dispose(): void {
		this.#terminal.dispose();
	}

	/** The lines on the screen, without the spaces at their ends. */
	get lines(): string[] {
		const {rows, cols} = this.#terminal;
		return Array.from({length: rows}, (_, row) => this.#line(row)?.translateToString(false, 0, cols).trimEnd() ?? '');
	}

	/** The cell at a place (from 0), with its character and looks. */
	cell(row: number, column: number) {
		return this.#line(row)?.getCell(column);
	}

	/** Whether the alternate screen is shown. */
	get isAlternate(): boolean {
		return this.#terminal.buffer.active.type === 'alternate';
	}

	/** Whether lines wrap, pastes are unmarked and the mouse is left alone, as a shell wants it. */
	get isPlain(): boolean {
		const {wraparoundMode, bracketedPasteMode, mouseTrackingMode} = this.#terminal.modes;
		return wraparoundMode && !bracketedPasteMode && mouseTrackingMode === 'none';
	}

	/** Whether it is in the middle of an update: a terminal still shows the frame before. */
	get isUpdating(): boolean {
		return this.#terminal.modes.synchronizedOutputMode;
	}

	#line(row: number) {
		const {active} = this.#terminal.buffer;
		return active.getLine(active.viewportY + row);
	}
}
