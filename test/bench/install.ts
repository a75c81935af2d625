import {execFile} from 'node:child_process';
import {access, mkdir, readFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

/** Cache folder for installed packages, outside of the project. */
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'xuhuang-bench');

/** Timeout of an installation, in ms: some hundred packages, on a slow network. */
const patience = 600_000;

/** A failed installation. */
export interface Missing {
	readonly reason: string;
}

/** Installs a package from npm, without its scripts, into a folder of its own, unless it is cached; returns the folder. */
async function install(spec: string): Promise<{folder: string} | Missing> {
	const folder = join(cache, spec.replaceAll('/', '+'));
	const lock = join(folder, 'node_modules/.package-lock.json');
	try {
		await access(lock);
	} catch {
		await mkdir(folder, {recursive: true});
		const flags = ['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
		try {
			await promisify(execFile)('npm', ['install', ...flags, spec], {cwd: folder, timeout: patience});
		} catch (error) {
			const {stderr = '', message} = error as Error & {stderr?: string};
			return {reason: /npm error (?!code)(.*)/.exec(stderr)?.[1] ?? message.split('\n', 1)[0] ?? ''};
		}
	}
	return {folder};
}

/** Another program of this kind, installed. */
export interface Peer {
	readonly name: string;
	readonly version: string;
	/** Its executable, a Node script. */
	readonly program: string;
	/** Number of installed packages, itself included. */
	readonly packages: number;
}

/** Installs a peer from npm. */
export async function installPeer(name: string): Promise<Peer | Missing> {
	const installed = await install(name);
	if ('reason' in installed) {
		return installed;
	}
	const modules = join(installed.folder, 'node_modules');
	const {bin, version} = JSON.parse(await readFile(join(modules, name, 'package.json'), 'utf8'));
	const {packages} = JSON.parse(await readFile(join(modules, '.package-lock.json'), 'utf8'));
	const program = join(modules, name, typeof bin === 'string' ? bin : bin[name]);
	return {name, version, program, packages: Object.keys(packages).length};
}

/** Installs the newest Node of a major version from the npm package with its binary; returns the path. */
export async function installNode(major: string): Promise<{path: string} | Missing> {
	const name = `node-${process.platform}-${process.arch}`;
	const installed = await install(`${name}@${major}`);
	return 'reason' in installed ? installed : {path: join(installed.folder, 'node_modules', name, 'bin/node')};
}
