import {resolve} from 'node:path';
import type {LibraryChange} from './change.js';

/** The server side of mlkem768x25519-sha256, as an ssh2 key exchange: ssh2 computes the secret before it asks for the public key. */
const hybridExchange = `
  class HybridExchange extends Curve25519Exchange {
    generateKeys() {}
    convertPublicKey(key) {
      return key;
    }
    getPublicKey() {
      return this._public;
    }
    computeSecret(init) {
      try {
        const { replyToHybridInit } = require(${JSON.stringify(resolve('source/ssh/server/hybrid-key-exchange.ts'))});
        const { publicKey, secret } = replyToHybridInit(init);
        this._public = publicKey;
        return secret;
      } catch (ex) {
        return ex;
      }
    }
  }
`;

/** Sends a global request that wants no reply (RFC 4254 section 4). */
const globalRequest = `
  globalRequest(name, data) {
    const length = Buffer.byteLength(name);
    let p = this._packetRW.write.allocStart;
    const packet = this._packetRW.write.alloc(1 + 4 + length + 1 + data.length);
    packet[p] = MESSAGE.GLOBAL_REQUEST;
    writeUInt32BE(packet, length, ++p);
    packet.utf8Write(name, p += 4, length);
    packet[p += length] = 0;
    packet.set(data, ++p);
    sendPacket(this, this._packetRW.write.finalize(packet));
  }
`;

/** Answers hostkeys-prove-00@openssh.com with the return value of the server's listener. */
const proveHostKeys = `
            const proofs = name === 'hostkeys-prove-00@openssh.com' && this.authenticated && this.proveHostKeys
              ? this.proveHostKeys(data) : undefined;
            setReply(proofs ? 'SUCCESS' : 'FAILURE', proofs);
`.trim();

/**
 * ssh2 tries to load two native modules, which are faster for bulk data and which a bundle can't contain, and reads
 * __dirname, which an ES module does not define (mscdex/ssh2#1201). Without them it falls back to JavaScript and OpenSSL.
 */
export const ssh2InOneFile: LibraryChange[] = [
	{
		name: 'ssh2 without its native ciphers',
		file: /ssh2\/lib\/protocol\/crypto\.js$/,
		replace: [["require('./crypto/build/Release/sshcrypto.node')", 'undefined']],
	},
	{
		name: 'ssh2 without cpu-features, and with a key exchange that it does not know',
		file: /ssh2\/lib\/protocol\/constants\.js$/,
		replace: [
			["require('cpu-features')()", 'undefined'],
			['const SUPPORTED_KEX = DEFAULT_KEX.concat([', "const SUPPORTED_KEX = DEFAULT_KEX.concat(['mlkem768x25519-sha256',"],
		],
	},
	{
		name: 'ssh2 ciphers without a folder',
		file: /ssh2\/lib\/protocol\/crypto\/poly1305\.js$/,
		replace: [['__dirname', '""']],
	},
	{
		name: 'ssh2 agent without a folder',
		file: /ssh2\/lib\/agent\.js$/,
		replace: [['__dirname', '""']],
	},
	{
		// ssh2 compares the client's first guess with a value that it has just overwritten itself, and waits for a packet that
		// has already arrived (RFC 4253 section 7: a guess is right when both have the same first algorithms). And it lacks a
		// post-quantum key exchange, about which OpenSSH 10 warns its users (mscdex/ssh2#1478).
		name: 'ssh2 key exchange',
		file: /ssh2\/lib\/protocol\/kex\.js$/,
		replace: [
			[
				'(!remote.kex.length || clientList[i] !== remote.kex[0])',
				'(clientList[0] !== serverList[0] || remote.serverHostKey[0] !== local.lists.serverHostKey.array[0])',
			],
			['  class ECDHExchange extends', `${hybridExchange}  class ECDHExchange extends`],
			[
				"        case 'ecdh-sha2-nistp256':",
				"        case 'mlkem768x25519-sha256':\n          return new HybridExchange('sha256', ...args);\n        case 'ecdh-sha2-nistp256':",
			],
		],
	},
	{
		// An ssh2 server cannot send global requests. No upstream thread was found.
		name: 'ssh2 global requests of a server',
		file: /ssh2\/lib\/protocol\/Protocol\.js$/,
		replace: [['  requestSuccess(data) {', `${globalRequest}  requestSuccess(data) {`]],
	},
	{
		// ssh2 refuses all global requests except those for forwarding. No upstream thread was found; mscdex/ssh2#1437 is about
		// the client side.
		name: 'ssh2 asks for the proofs of host keys',
		file: /ssh2\/lib\/server\.js$/,
		replace: [
			[
				"          } else if (wantReply) {\n            setReply('FAILURE');",
				`          } else if (wantReply) {\n            ${proveHostKeys}`,
			],
		],
	},
	{
		// Minification renames the class; when this check fails, a channel without a request crashes the server.
		name: 'ssh2 sessions without a name',
		file: /ssh2\/lib\/utils\.js$/,
		replace: [["channel.constructor.name === 'Session'", 'channel._chanInfo']],
	},
];
