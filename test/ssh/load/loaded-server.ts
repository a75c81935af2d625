import {type ChildProcess, spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {cpuTime, residentMemory} from '../../bench/process.js';
import {program} from '../server.js';

/** A minute of many visitors from one address, which the limits are there to prevent. */
const open = ['max-sockets', 'max-shells', 'max-address-sockets', 'max-address-shells'].map(name => `--${name}=10000`);

/** Bytes of heap in use, what keeps the process alive (timers, sockets), and listeners of the process. */
export interface Census {
	readonly heap: number;
	readonly resources: number;
	readonly listeners: number;
}

/** The real server on one core, for measuring. */
export class LoadedServer {
	readonly port: number;
	readonly #child: ChildProcess;
	readonly #folder: string;

	private constructor(child: ChildProcess, folder: string, port: number) {
		this.#child = child;
		this.#folder = folder;
		this.port = port;
	}

	/** Starts the server, bound to the first core. */
	static async start(): Promise<LoadedServer> {
		const folder = await mkdtemp(join(tmpdir(), 'xuhuang-load-'));
		const args = [`--host-key=${folder}/key`, '--port=0', '--max-address-connects=1000000', '--idle-timeout=3600', ...open];
		const node = [process.execPath, '--expose-gc', '--require', './test/ssh/load/census.cjs', ...program, 'serve', ...args];
		const [command = '', ...rest] = existsSync('/usr/bin/taskset') ? ['taskset', '-c', '0', ...node] : node;
		const {NODE_OPTIONS: _options, NODE_EXTRA_CA_CERTS: _certificates, ...env} = process.env;
		const child = spawn(command, rest, {stdio: ['ignore', 'pipe', 'pipe'], env});
		let port = 0;
		await new Promise<void>((resolve, reject) => {
			let text = '';
			child.stderr?.resume();
			child.on('exit', code => reject(new Error(`The server ended with ${code}.`)));
			child.stdout?.on('data', (data: Buffer) => {
				if (port === 0) {
					text += data.toString();
					port = Number(/"port":(\d+)/.exec(text)?.[1] ?? 0);
					if (port > 0) {
						resolve();
					}
				}
			});
		});
		return new LoadedServer(child, folder, port);
	}

	/** Resident memory in MB. */
	memory(): Promise<number> {
		return residentMemory(this.#child.pid ?? 0);
	}

	/** Time on a processor so far, in ms. */
	time(): Promise<number> {
		return cpuTime(this.#child.pid ?? 0);
	}

	/** What is left in the server after garbage collection. */
	census(): Promise<Census> {
		return new Promise(resolve => {
			const take = (data: Buffer) => {
				const [, json] = /census (.*)\n/.exec(data.toString()) ?? [];
				if (json !== undefined) {
					this.#child.stderr?.off('data', take);
					resolve(JSON.parse(json) as Census);
				}
			};
			this.#child.stderr?.on('data', take);
			this.#child.kill('SIGUSR1');
		});
	}

	/** Open file descriptors. */
	async descriptors(): Promise<number> {
		return (await readdir(`/proc/${this.#child.pid}/fd`)).length;
	}

	async stop(): Promise<void> {
		const over = new Promise(resolve => this.#child.on('exit', resolve));
		this.#child.kill('SIGTERM');
		const timer = setTimeout(() => this.#child.kill('SIGKILL'), 15_000);
		await over;
		clearTimeout(timer);
		await rm(this.#folder, {recursive: true, force: true});
	}
}
