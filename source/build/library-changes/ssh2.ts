import {resolve} from 'node:path';
import type {LibraryChange} from './change.js';

/** The server's part of mlkem768x25519-sha256, in the terms of ssh2: it asks for the secret before the public key. */
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

/** Sends a global request without a reply (RFC 4254 section 4). */
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

/** Answers hostkeys-prove-00@openssh.com with what the server's listener returns. */
const proveHostKeys = `
            const proofs = name === 'hostkeys-prove-00@openssh.com' && this.authenticated && this.proveHostKeys
              ? this.proveHostKeys(data) : undefined;
            setReply(proofs ? 'SUCCESS' : 'FAILURE', proofs);
`.trim();

/**
 * ssh2 tries to load two native modules, which are faster for bulk data and which a bundle can't carry, and asks for its
 * own folder, which an ES module does not know (mscdex/ssh2#1201). Without them it goes on in JavaScript and OpenSSL.
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
		// It compares the client's first guess with what it has itself just put in its place, and waits for a packet that was
		// already there (RFC 4253 section 7: a guess is right when both have the same first algorithms). And it has no key
		// exchange that a quantum computer can't break, of which OpenSSH 10 warns its users (mscdex/ssh2#1478).
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
		// A server of it can send no global request. No upstream thread was found.
		name: 'ssh2 global requests of a server',
		file: /ssh2\/lib\/protocol\/Protocol\.js$/,
		replace: [['  requestSuccess(data) {', `${globalRequest}  requestSuccess(data) {`]],
	},
	{
		// It refuses all of them but those for forwarding. No upstream thread was found; mscdex/ssh2#1437 is about the client's part.
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
		// A minified class has another name; with the check gone wrong, a channel without a request ends the server.
		name: 'ssh2 sessions without a name',
		file: /ssh2\/lib\/utils\.js$/,
		replace: [["channel.constructor.name === 'Session'", 'channel._chanInfo']],
	},
];
