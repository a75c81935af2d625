import {createHash, createPublicKey, diffieHellman, generateKeyPairSync} from 'node:crypto';
// FIPS 203 is in Node's own OpenSSL only from Node 24 on; this one is audited and is small.
import {ml_kem768 as mlKem} from '@noble/post-quantum/ml-kem.js';

/** Sizes in bytes: an encapsulation key of ML-KEM-768 (FIPS 203 section 8), and a public key of X25519 (RFC 7748). */
const [mlKemSize, x25519Size] = [1184, 32];
/** What comes before the bytes of an X25519 key in its SPKI form (RFC 8410 section 4). */
const x25519Header = Buffer.from('302a300506032b656e032100', 'hex');

/** The server's half of a key exchange. */
export interface KeyExchangeReply {
	/** S_REPLY: the ciphertext of ML-KEM, then the server's public key of X25519. */
	readonly publicKey: Buffer;
	/** K, which is encoded as a string. */
	readonly secret: Buffer;
}

/**
 * Answers the key exchange mlkem768x25519-sha256 (draft-ietf-sshm-mlkem-hybrid-kex), which stays secret as long as one of
 * ML-KEM-768 and X25519 does.
 *
 * @param init C_INIT of the client: its encapsulation key of ML-KEM, then its public key of X25519
 * @throws when either key is none
 */
export function replyToHybridInit(init: Uint8Array): KeyExchangeReply {
	if (init.length !== mlKemSize + x25519Size) {
		throw new Error('C_INIT has a wrong length');
	}
	const {cipherText, sharedSecret} = mlKem.encapsulate(Uint8Array.from(init.subarray(0, mlKemSize)));
	const ours = generateKeyPairSync('x25519');
	const theirs = createPublicKey({key: Buffer.concat([x25519Header, init.subarray(mlKemSize)]), format: 'der', type: 'spki'});
	// Throws for the points of low order, as RFC 8731 section 3 requires.
	const x25519Secret = diffieHellman({privateKey: ours.privateKey, publicKey: theirs});
	const ourKey = ours.publicKey.export({format: 'der', type: 'spki'}).subarray(-x25519Size);
	return {
		publicKey: Buffer.concat([cipherText, ourKey]),
		secret: createHash('sha256').update(sharedSecret).update(x25519Secret).digest(),
	};
}
