/**
 * `npm run bench`: measures the program as it is published: built, packed, installed in an empty folder and run in a pty.
 * The times depend on the machine, so they are reported as ratios to bare Node in the same run, and to another build, if
 * given.
 */
import {mkdtemp, readdir, readFile, rm, stat} from 'node:fs/promises';
import {cpus, loadavg, tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import packageJson from '../../package.json' with {type: 'json'};
import {packAndInstall} from '../helpers/pack.js';
import {run} from '../helpers/run.js';
import {measureParts} from './in-process.js';
import {installNode} from './install.js';
import {keep, lastKept, writeJson} from './kept.js';
import {measureIdle, measureKeys, measureMemory, measurePdf, measureSearch, measureStarts, type Plan} from './measure.js';
import {packedSize} from './package-size.js';
import {measurePeers} from './peers.js';
import {failures, formatMarkdown, formatReport, type Report} from './report.js';
import type {Results} from './rows.js';

const help = `npm run bench -- [options]

  --quick       few runs
  --against FOLDER  measures another build in turn with this one: a folder with its package.json and dist
  --peers       measures sindresorhus and clifolio too, installed from npm into a cache folder
  --node MAJOR  runs what is measured with the newest Node of that major version, from npm
  --json FILE   writes the results as JSON
  --keep        writes them to test/bench/results/VERSION-nodeMAJOR.json, which later runs are compared with
  --markdown    prints the table of docs/performance.md
`;
const {values: options} = parseArgs({
	options: {
		help: {type: 'boolean'},
		quick: {type: 'boolean'},
		against: {type: 'string'},
		peers: {type: 'boolean'},
		node: {type: 'string'},
		json: {type: 'string'},
		keep: {type: 'boolean'},
		markdown: {type: 'boolean'},
	},
});

/** Builds, packs and installs the program in a folder; returns its path and its sizes. */
async function install(folder: string): Promise<{program: string; results: Results}> {
	const built = await run('npm', ['run', 'build']);
	if (built.code !== 0) {
		throw new Error(`The build failed: ${built.stderr}`);
	}
	const packed = await packAndInstall(folder);
	const modules = join(packed.folder, 'node_modules');
	const packages = (await readdir(modules)).filter(name => !name.startsWith('.')).length;
	return {
		program: join(modules, 'xuhuang', packageJson.bin.xuhuang),
		results: {
			packed: {value: (await stat(packed.tarball)).size / 1000},
			packedWithoutPdf: {value: (await packedSize(join(folder, 'without-pdf'), ['pdf'])) / 1000},
			packedWithoutSsh: {value: (await packedSize(join(folder, 'without-ssh'), ['ssh', 'web', 'pdf'])) / 1000},
			packages: {value: packages},
		},
	};
}

/** Returns the path and the version of the other build. */
async function otherBuild(folder: string): Promise<{readonly program: string; readonly version: string}> {
	const {bin, version} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
	return {program: resolve(folder, typeof bin === 'string' ? bin : bin.xuhuang), version};
}

async function measure(folder: string, node: string): Promise<Report> {
	const other = options.against === undefined ? undefined : await otherBuild(options.against);
	const load = loadavg()[0]?.toFixed(1);
	const {program, results} = await install(folder);
	const plan: Plan = options.quick
		? {node, program, other: other?.program, rounds: 5, keys: 72, idle: 2000}
		: {node, program, other: other?.program, rounds: 25, keys: 504, idle: 10_000};
	const all: Results = results;
	for (const step of [measureStarts, measurePdf, measureMemory, measureKeys, measureSearch, measureIdle]) {
		process.stderr.write(`${step.name}\n`);
		Object.assign(all, await step(plan));
	}
	const {version} = packageJson;
	return {
		version,
		...(other ? {against: other.version} : {}),
		node: (await run(node, ['--version'])).stdout.trim(),
		date: new Date().toISOString().slice(0, 10),
		machine: `${cpus()[0]?.model.trim()}, ${cpus().length} cores, load ${load} at the start`,
		results: all,
		parts: await measureParts(options.quick ? 100 : 500),
		peers: options.peers ? await measurePeers(plan, {version, packages: all.packages?.value ?? 0}) : [],
	};
}

async function main(): Promise<void> {
	if (options.help) {
		process.stdout.write(help);
		return;
	}
	const node = options.node ? await installNode(options.node) : {path: process.execPath};
	if ('reason' in node) {
		throw new Error(`Node ${options.node} could not be had from npm, so nothing was measured: ${node.reason}`);
	}
	const folder = await mkdtemp(join(tmpdir(), 'xuhuang-bench-'));
	try {
		const report = await measure(folder, node.path);
		process.stdout.write(options.markdown ? formatMarkdown(report) : formatReport(report, await lastKept(report)));
		await (options.json && writeJson(options.json, report));
		await (options.keep && keep(report));
		const failed = failures(report);
		process.stderr.write(failed.length > 0 ? `\nOver the limit: ${failed.join('; ')}\n` : '');
		process.exitCode = failed.length > 0 ? 1 : 0;
	} finally {
		await rm(folder, {recursive: true, force: true});
	}
}

await main();
