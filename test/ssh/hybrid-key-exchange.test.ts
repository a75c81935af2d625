import assert from 'node:assert/strict';
import {createHash, createPublicKey, diffieHellman, generateKeyPairSync} from 'node:crypto';
import {test} from 'node:test';
import {shake128} from '@noble/hashes/sha3.js';
import {ml_kem768 as mlKem} from '@noble/post-quantum/ml-kem.js';
import {replyToHybridInit} from '../../source/ssh/server/hybrid-key-exchange.js';

const header = Buffer.from('302a300506032b656e032100', 'hex');

test('ML-KEM-768 gives the accumulated answers of the test vectors that its implementations share (C2SP/CCTV)', () => {
	const random = shake128.create({});
	const answers = shake128.create({});
	for (let round = 0; round < 100; round += 1) {
		const {publicKey, secretKey} = mlKem.keygen(random.xof(64));
		const {cipherText, sharedSecret} = mlKem.encapsulate(publicKey, random.xof(32));
		const refused = mlKem.decapsulate(random.xof(1088), secretKey);
		for (const answer of [publicKey, cipherText, sharedSecret, refused]) {
			answers.update(answer);
		}
	}
	assert.equal(Buffer.from(answers.xof(32)).toString('hex'), '1114b1b6699ed191734fa339376afa7e285c9e6acf6ff0177d346696ce564415');
});

test('the client of a hybrid key exchange has the same secret', () => {
	const quantum = mlKem.keygen();
	const classic = generateKeyPairSync('x25519');
	const init = Buffer.concat([quantum.publicKey, classic.publicKey.export({format: 'der', type: 'spki'}).subarray(-32)]);
	const {publicKey, secret} = replyToHybridInit(init);
	assert.equal(publicKey.length, 1088 + 32);
	const theirs = createPublicKey({key: Buffer.concat([header, publicKey.subarray(1088)]), format: 'der', type: 'spki'});
	const shared = [
		mlKem.decapsulate(publicKey.subarray(0, 1088), quantum.secretKey),
		diffieHellman({privateKey: classic.privateKey, publicKey: theirs}),
	];
	assert.deepEqual(secret, createHash('sha256').update(Buffer.concat(shared)).digest());
});

test('keys that are none are refused: a wrong length, coefficients out of range, and a point of low order', () => {
	const good = mlKem.keygen().publicKey;
	assert.throws(() => replyToHybridInit(Buffer.alloc(1215)));
	assert.throws(() => replyToHybridInit(Buffer.concat([Buffer.alloc(1184, 0xff), Buffer.alloc(32, 9)])));
	assert.throws(() => replyToHybridInit(Buffer.concat([good, Buffer.alloc(32)])));
});
