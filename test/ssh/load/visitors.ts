import type {Socket} from 'node:net';
import ssh2, {type Client, type ClientChannel} from 'ssh2';
import type {Window} from '../../../source/terminal/window.js';

const standard: Window = {columns: 120, rows: 40};
/** More than the mode switches, and less than any first frame, in bytes. */
const leastFrame = 1500;

/** A visitor of the app with the client of ssh2, who sees when something comes. */
export class Visitor {
	readonly client: Client;
	readonly channel: ClientChannel;
	/** Bytes that came so far. */
	bytes = 0;
	#onData: (() => void) | undefined;

	private constructor(client: Client, channel: ClientChannel) {
		this.client = client;
		this.channel = channel;
		channel.on('data', (data: Buffer) => {
			this.bytes += data.length;
			this.#onData?.();
		});
		channel.on('error', () => {});
	}

	/** Comes in and waits for the first frame. */
	static async enter(port: number, window?: Window): Promise<Visitor> {
		return Visitor.open(await connectClient(port), window);
	}

	/** Opens the app and waits for the first frame. */
	static async open(client: Client, {columns, rows}: Window = standard): Promise<Visitor> {
		const channel = await new Promise<ClientChannel>((resolve, reject) => {
			client.once('close', () => reject(new Error('closed')));
			client.shell({cols: columns, rows, term: 'xterm-256color'}, (error, opened) => (error ? reject(error) : resolve(opened)));
		});
		const visitor = new Visitor(client, channel);
		await visitor.next(() => visitor.bytes > leastFrame);
		return visitor;
	}

	/** Presses a key; resolves to the time in ms until something came, or undefined when nothing did. */
	async press(key: string, patience = 10_000): Promise<number | undefined> {
		const began = performance.now();
		const coming = this.next(() => true, patience);
		this.channel.write(key);
		return (await coming) ? performance.now() - began : undefined;
	}

	get socket(): Socket {
		return (this.client as unknown as {_sock: Socket})._sock;
	}

	/** Waits for data after which the check holds. */
	next(check: () => boolean, patience = 10_000): Promise<boolean> {
		return new Promise(resolve => {
			const finish = (isThere: boolean) => {
				clearTimeout(timer);
				this.#onData = undefined;
				resolve(isThere);
			};
			const timer = setTimeout(() => finish(false), patience);
			this.#onData = () => {
				if (check()) {
					finish(true);
				}
			};
		});
	}
}

/** Connects, and asks for nothing yet. */
export async function connectClient(port: number): Promise<Client> {
	const client = new ssh2.Client();
	client.on('error', () => {});
	await new Promise<void>((resolve, reject) => {
		client.once('error', reject).once('close', () => reject(new Error('closed')));
		client.once('ready', resolve);
		client.connect({host: '127.0.0.1', port, username: 'load', algorithms: {cipher: ['aes128-gcm@openssh.com']}});
	});
	client.setNoDelay(true);
	return client;
}

/** A connection that searches on each of its channels, again and again. */
export class SearchLoop {
	/** Answers that came so far. */
	answered = 0;
	readonly #client = new ssh2.Client();
	#isOver = false;

	/** @param channels commands at once */
	static async start(port: number, channels: number): Promise<SearchLoop> {
		const loop = new SearchLoop();
		const client = loop.#client;
		client.on('error', () => {});
		await new Promise<void>((resolve, reject) => {
			client.once('ready', resolve).once('error', reject).connect({host: '127.0.0.1', port, username: 'load'});
		});
		for (let channel = 0; channel < channels; channel += 1) {
			loop.#search();
		}
		return loop;
	}

	stop(): void {
		this.#isOver = true;
		this.#client.end();
	}

	#search(): void {
		if (this.#isOver) {
			return;
		}
		this.#client.exec('text --search "larning agnets"', (error, channel) => {
			if (!error) {
				channel.resume().on('close', () => {
					this.answered += 1;
					this.#search();
				});
			}
		});
	}
}

/** Lets many come in, so many at a time. */
export async function enterAll(port: number, count: number, atOnce = 10, window?: Window): Promise<Visitor[]> {
	const visitors: Visitor[] = [];
	const enterSome = async () => {
		while (visitors.length + pending < count) {
			pending += 1;
			const visitor = await Visitor.enter(port, window);
			pending -= 1;
			visitors.push(visitor);
		}
	};
	let pending = 0;
	await Promise.all(Array.from({length: atOnce}, enterSome));
	return visitors;
}

/** Lets all go. */
export async function leaveAll(visitors: readonly Visitor[]): Promise<void> {
	await Promise.all(
		visitors.map(
			({client}) =>
				new Promise<void>(resolve => {
					client.on('close', () => resolve());
					client.end();
				}),
		),
	);
}

export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
