/** ML-KEM-768 for hybrid-client.py: `public SEED` prints the encapsulation key, `secret SEED CIPHERTEXT` the secret, all in hex. */
import process from 'node:process';
import {ml_kem768 as mlKem} from '@noble/post-quantum/ml-kem.js';

const [what, seed = '', cipherText = ''] = process.argv.slice(2);
const {publicKey, secretKey} = mlKem.keygen(Uint8Array.from(Buffer.from(seed, 'hex')));
const answer = what === 'public' ? publicKey : mlKem.decapsulate(Uint8Array.from(Buffer.from(cipherText, 'hex')), secretKey);
process.stdout.write(`${Buffer.from(answer).toString('hex')}\n`);
