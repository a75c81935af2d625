import {createHash, createPublicKey, diffieHellman, generateKeyPairSync} from 'node:crypto';
// Node's own OpenSSL has FIPS 203 only from Node 24 on; this library is audited and small.
import {ml_kem768 as mlKem} from '@noble/post-quantum/ml-kem.js';

/** Sizes in bytes of an ML-KEM-768 encapsulation key (FIPS 203 section 8) and an X25519 public key (RFC 7748). */
const [mlKemSize, x25519Size] = [1184, 32];
/** SPKI (DER) prefix of an X25519 public key (RFC 8410 section 4). */
const x25519Header = Buffer.from('302a300506032b656e032100', 'hex');

/** The server's part of a key exchange. */
export interface KeyExchangeReply {
	/** S_REPLY: the ML-KEM ciphertext, then the server's X25519 public key. */
	readonly publicKey: Buffer;
	/** K, the shared secret, which is encoded as a string. */
	readonly secret: Buffer;
}

/**
 * Computes the server's reply of the key exchange mlkem768x25519-sha256 (draft-ietf-sshm-mlkem-hybrid-kex), which is secure as
 * long as one of ML-KEM-768 and X25519 is.
 *
 * @param init C_INIT of the client: its ML-KEM encapsulation key, then its X25519 public key
 * @throws when either key is invalid
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
