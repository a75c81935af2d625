/**
 * `npm run fuzz:ssh -- [SEED] [MINUTES]`: sends the channel layer (RFC 4254) of the built server what no client would send, well
 * encrypted, for ten minutes, and asks after each run whether a normal visitor is still answered. A seed gives the same runs again.
 */
import fc from 'fast-check';
import type {Client} from 'ssh2';
import {assertAlive, TestServer} from './server.js';

const [seed = Date.now() % 1_000_000, minutes = 10] = process.argv.slice(2).map(Number);
const minute = 60_000;
/** More than there is time for. */
const mostRuns = 2 ** 31 - 1;

/** The messages of channels, global requests, debug, disconnect and some that do not exist. */
const types = [1, 2, 3, 4, 5, 6, 20, 21, 30, 50, 51, 52, 60, 61, 80, 81, 82, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 192, 255];
const requests = [
	'pty-req',
	'env',
	'shell',
	'exec',
	'subsystem',
	'window-change',
	'signal',
	'xon-xoff',
	'break',
	'auth-agent-req@openssh.com',
	'x11-req',
	'eow@openssh.com',
	'',
];

const number = fc.oneof(fc.constantFrom(0, 1, 2, 5, 32_768, 2 ** 31, 2 ** 32 - 1), fc.integer({min: 0, max: 2 ** 32 - 1}));
const uint32 = number.map(value => {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(value);
	return bytes;
});
const text = fc.oneof(
	fc.constantFrom(...requests, 'session', 'direct-tcpip', 'forwarded-tcpip', 'tcpip-forward', 'keepalive@openssh.com', 'sftp'),
	fc.string({maxLength: 40}),
);
const string = fc.oneof(text.map(Buffer.from), fc.uint8Array({maxLength: 300}).map(Buffer.from)).map(withLength);
const part = fc.oneof(
	uint32,
	string,
	fc.uint8Array({maxLength: 8}).map(Buffer.from),
	fc.boolean().map(flag => Buffer.from([Number(flag)])),
);
const anything = fc
	.tuple(fc.constantFrom(...types), fc.array(part, {maxLength: 6}))
	.map(([type, parts]) => Buffer.concat([Buffer.from([type]), ...parts]));
const request = fc
	.tuple(fc.integer({min: 0, max: 2}), fc.constantFrom(...requests), fc.boolean(), fc.array(part, {maxLength: 6}))
	.map(([channel, name, wantsReply, parts]) =>
		Buffer.concat([Buffer.from([98, 0, 0, 0, channel]), withLength(Buffer.from(name)), Buffer.from([Number(wantsReply)]), ...parts]),
	);
const openSession = fc
	.tuple(uint32, uint32, uint32)
	.map(numbers => Buffer.concat([Buffer.from([90]), withLength(Buffer.from('session')), ...numbers]));
const data = fc
	.tuple(fc.integer({min: 0, max: 2}), string)
	.map(([channel, bytes]) => Buffer.concat([Buffer.from([94, 0, 0, 0, channel]), bytes]));
const packets = fc.array(fc.oneof(anything, request, request, data, openSession), {minLength: 1, maxLength: 40});

function withLength(bytes: Buffer): Buffer {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(bytes.length);
	return Buffer.concat([length, bytes]);
}

/** Sends a packet of any content through the cipher of a real connection. */
function send(client: Client, payload: Buffer): void {
	const {_protocol: protocol} = client as unknown as {
		_protocol: {
			_packetRW: {write: {alloc(size: number): Buffer; allocStart: number; finalize(packet: Buffer): Buffer}};
			_cipher: {encrypt(packet: Buffer): void};
		};
	};
	const {write} = protocol._packetRW;
	const packet = write.alloc(payload.length);
	packet.set(payload, write.allocStart);
	protocol._cipher.encrypt(write.finalize(packet));
}

const endings: (() => void | Promise<void>)[] = [];
const server = await TestServer.start({after: work => endings.push(work)}, {'handshake-timeout': '2'});
let isOver = false;
server.exited.then(code => {
	if (!isOver) {
		process.stdout.write(`the server ended with ${code}\n${server.stderr}\n${JSON.stringify(server.logs.slice(-5), null, 1)}\n`);
		process.exit(1);
	}
});
let sentCount = 0;
const property = fc.asyncProperty(packets, fc.boolean(), async (sent, hasShell) => {
	const client = await server.connect();
	if (hasShell) {
		client.shell({}, (_error, channel) => channel?.on('error', () => {}).resume());
	} else {
		send(
			client,
			Buffer.concat([Buffer.from([90]), withLength(Buffer.from('session')), Buffer.from([0, 0, 0, 0, 0, 0x10, 0, 0, 0, 0, 0x80, 0])]),
		);
	}
	for (const payload of sent) {
		send(client, payload);
	}
	sentCount += sent.length;
	await new Promise(resolve => setTimeout(resolve, 20));
	client.destroy();
	await assertAlive(server);
});
process.stdout.write(`seed ${seed}, ${minutes} minutes, server ${server.child.pid}\n`);
const result = await fc.check(property, {seed, numRuns: mostRuns, interruptAfterTimeLimit: minutes * minute, endOnFailure: true});
isOver = true;
for (const end of endings) {
	await end();
}
process.stdout.write(
	result.failed
		? `${fc.defaultReportMessage(result)}\n`
		: `${result.numRuns} runs, ${sentCount} messages: every time a normal visitor was answered\n`,
);
process.exit(result.failed ? 1 : 0);
