import {type ChildProcess, execFile, spawn} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import ssh2 from 'ssh2';
import {program as builtProgram} from '../helpers/program.js';
import {type TerminalOptions, TestTerminal} from '../helpers/terminal.js';

/** How long, in ms, to wait for what is expected before giving up. */
const patience = 30_000;
/** The built program, or another one that the environment names. */
export const program = (process.env.XUHUANG_CLI ?? builtProgram).split(' ');

export interface Finished {
	readonly stdout: string;
	readonly stderr: string;
	readonly code: number;
}

interface After {
	readonly after: (work: () => void | Promise<void>) => void;
}

/** Limits that no test meets by accident. */
const generous = {
	'max-sockets': '5000',
	'max-shells': '5000',
	'max-address-sockets': '5000',
	'max-address-shells': '5000',
	'max-address-connects': '1000000',
	'max-address-requests': '1000000',
	'max-penalty': '0',
};

/** The real server in a process of its own, on a free port, with its logs and metrics. */
export class TestServer {
	readonly folder: string;
	readonly child: ChildProcess;
	readonly logs: Record<string, unknown>[] = [];
	stderr = '';
	port = 0;
	metricsPort = 0;
	/** Of the HTTP server, where --http is among the options. */
	httpPort = 0;
	/** What the server ended with. */
	readonly exited: Promise<number>;
	readonly #watchers = new Set<() => void>();

	private constructor(folder: string, child: ChildProcess) {
		this.folder = folder;
		this.child = child;
		let rest = '';
		child.stdout?.setEncoding('utf8').on('data', (data: string) => {
			const lines = `${rest}${data}`.split('\n');
			rest = lines.pop() ?? '';
			this.logs.push(...lines.map(line => JSON.parse(line) as Record<string, unknown>));
			this.#notify();
		});
		child.stderr?.setEncoding('utf8').on('data', (data: string) => {
			this.stderr += data;
			this.#notify();
		});
		this.exited = new Promise(resolve => {
			child.on('close', (code, signal) => {
				resolve(code ?? (signal === 'SIGKILL' ? 137 : 1));
				this.#notify();
			});
		});
	}

	/** Starts a server that ends with the test. */
	static async start(
		t: After,
		options: Readonly<Record<string, string>> = {},
		before: readonly string[] = [],
		cli: readonly string[] = program,
	): Promise<TestServer> {
		const folder = await mkdtemp(join(tmpdir(), 'xuhuang-ssh-'));
		const all = {port: '0', 'metrics-port': '0', 'host-key': join(folder, 'key'), ...generous, ...options};
		const args = Object.entries(all).map(([name, value]) => `--${name}=${value}`);
		const [command = '', ...first] = [...before, process.execPath, ...cli];
		const child = spawn(command, [...first, 'serve', ...args], {stdio: ['ignore', 'pipe', 'pipe'], env: process.env});
		const server = new TestServer(folder, child);
		t.after(async () => {
			child.kill('SIGKILL');
			await server.exited;
			await rm(folder, {recursive: true, force: true});
		});
		const started = await server.waitForLog(({msg}) => msg === 'listening');
		server.port = Number(started.port);
		server.metricsPort = Number(started.metrics);
		server.httpPort = Number(started.http);
		await server.waitFor(() => server.stderr.includes('known_hosts'));
		const [, line = ''] = /known_hosts {2}(.*)/.exec(server.stderr) ?? [];
		await writeFile(join(folder, 'known_hosts'), `${line.replace(/^\[HOST\]/, '[localhost]')}\n`);
		return server;
	}

	/** The arguments of a real client: nobody's configuration, and the host key as the server has printed it. */
	clientArgs(port = this.port): string[] {
		const options = [
			'StrictHostKeyChecking=yes',
			`UserKnownHostsFile=${join(this.folder, 'known_hosts')}`,
			'BatchMode=yes',
			'LogLevel=ERROR',
		];
		return ['-F', '/dev/null', ...options.flatMap(option => ['-o', option]), '-o', `Port=${port}`];
	}

	/** Opens the app with the real ssh in a terminal. */
	open(
		t: After,
		args: readonly string[] = [],
		{user = 'visitor', env = {}, ...options}: TerminalOptions & {readonly user?: string} = {},
	): TestTerminal {
		const command = ['ssh', ...this.clientArgs(), '-o', 'SendEnv=LANG LC_* COLORTERM NO_COLOR', '-tt', `${user}@localhost`] as const;
		const terminal = new TestTerminal(args, {...options, env, command: command as unknown as [string, ...string[]]});
		t.after(terminal.close);
		return terminal;
	}

	/** Runs a command with the real ssh, without a terminal. */
	ssh(args: readonly string[], user = 'visitor', input = ''): Promise<Finished> {
		return run('ssh', [...this.clientArgs(), '-T', `${user}@localhost`, ...args], input);
	}

	/** Connects with the client of ssh2. */
	async connect(config: ssh2.ConnectConfig = {}): Promise<ssh2.Client> {
		const client = new ssh2.Client();
		client.on('error', () => {});
		await new Promise<void>((resolve, reject) => {
			client
				.once('ready', resolve)
				.once('error', reject)
				.once('close', () => reject(new Error('closed')));
			client.connect({host: '127.0.0.1', port: this.port, username: 'visitor', ...config});
		});
		return client;
	}

	/** The value of a metric, all of its labels added up. */
	async metric(name: string): Promise<number> {
		const text = await (await fetch(`http://127.0.0.1:${this.metricsPort}/metrics`)).text();
		const values = text.split('\n').filter(line => line.startsWith(`${name} `) || line.startsWith(`${name}{`));
		return values.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
	}

	waitForLog(isIt: (entry: Record<string, unknown>) => boolean): Promise<Record<string, unknown>> {
		return this.waitFor(() => this.logs.find(isIt));
	}

	/** Waits until the check gives something; it is asked after each line of the server. */
	waitFor<Value>(check: () => Value | undefined | false | '' | 0): Promise<Value> {
		return new Promise((resolve, reject) => {
			const look = () => {
				const value = check();
				if (value) {
					clearTimeout(timer);
					this.#watchers.delete(look);
					resolve(value);
				}
			};
			const timer = setTimeout(() => {
				this.#watchers.delete(look);
				reject(new Error(`Waited in vain for ${check}.\n${this.stderr}\n${JSON.stringify(this.logs.slice(-20), null, 1)}`));
			}, patience);
			this.#watchers.add(look);
			look();
			this.exited.then(code => {
				setImmediate(() => reject(new Error(`The server ended with ${code}.\n${this.stderr}`)));
			});
		});
	}

	#notify(): void {
		for (const watcher of this.#watchers) {
			watcher();
		}
	}
}

/** Runs a program to its end. */
export function run(
	command: string,
	args: readonly string[],
	input = '',
	options: {readonly cwd?: string; readonly env?: NodeJS.ProcessEnv} = {},
): Promise<Finished> {
	return new Promise((resolve, reject) => {
		const child = execFile(command, args, {maxBuffer: 1e8, timeout: patience, ...options}, (error, stdout, stderr) => {
			if (error && typeof error.code !== 'number') {
				reject(error);
			} else {
				resolve({stdout, stderr, code: typeof error?.code === 'number' ? error.code : 0});
			}
		});
		child.stdin?.on('error', () => {}).end(input);
	});
}

/** Asks again and again until the check holds. */
export async function eventually(check: () => boolean | Promise<boolean>): Promise<void> {
	const end = Date.now() + patience;
	while (!(await check())) {
		if (Date.now() > end) {
			throw new Error(`Waited in vain for ${check}.`);
		}
		await new Promise(resolve => setTimeout(resolve, 50));
	}
}

/** A normal visitor is answered, and nothing went wrong that the log would tell. */
export async function assertAlive(server: TestServer): Promise<void> {
	const client = await server.connect();
	const text = await new Promise<string>((resolve, reject) => {
		client.exec('vcard', (error, channel) => {
			let received = '';
			if (error) {
				reject(error);
			} else {
				channel.setEncoding('utf8').on('data', (data: string) => {
					received += data;
				});
				channel.on('close', () => resolve(received));
			}
		});
	});
	client.end();
	const errors = server.logs.filter(({level}) => Number(level) >= 50);
	if (!text.startsWith('BEGIN:VCARD') || errors.length > 0) {
		throw new Error(`The server is not well: ${JSON.stringify(errors)} ${text.slice(0, 100)}`);
	}
}
