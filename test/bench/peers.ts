import {installPeer, type Peer} from './install.js';
import type {Plan} from './measure.js';
import {timeInPipe} from './process.js';
import {timeToAnything} from './pty.js';
import {interleaved} from './statistics.js';

/** The start-up time and the size of a program of this kind. */
export interface PeerResult {
	readonly name: string;
	readonly version: string;
	readonly packages: number;
	/** Time until something is on the screen, in ms. */
	readonly time: number;
	/** The time of bare `node -e 0` in the same run, in ms. */
	readonly bare: number;
}

const peers = ['sindresorhus', 'clifolio'];

/** Measures the peers and this program in turns; reports peers that cannot be installed. */
export async function measurePeers({node, program, rounds}: Plan, own: {version: string; packages: number}): Promise<PeerResult[]> {
	const all: Peer[] = [{name: 'xuhuang', program, ...own}];
	for (const name of peers) {
		const peer = await installPeer(name);
		if ('reason' in peer) {
			process.stderr.write(`${name} could not be had from npm: ${peer.reason}\n`);
		} else {
			all.push(peer);
		}
	}
	const starts: Record<string, () => Promise<number>> = Object.fromEntries(
		all.map(peer => [peer.name, () => timeToAnything([node, peer.program])]),
	);
	const times = await interleaved<string>({...starts, bare: () => timeInPipe([node, '-e', '0'])}, rounds);
	const {bare = Number.NaN} = times;
	return all.map(({name, version, packages}) => ({name, version, packages, time: times[name] ?? Number.NaN, bare}));
}
