import type {Algorithms, KexAlgorithm} from 'ssh2';

/**
 * The algorithms offered by the server: without SHA-1, NIST curves, finite-field DH, CBC and compression, which are among ssh2's
 * defaults. ssh2 itself adds strict key exchange against Terrapin (CVE-2023-48795).
 */
export const algorithms: Algorithms = {
	// draft-ietf-sshm-mlkem-hybrid-kex, patched into ssh2 by the build, and RFC 8731
	kex: ['mlkem768x25519-sha256' as KexAlgorithm, 'curve25519-sha256', 'curve25519-sha256@libssh.org'],
	// RFC 8709
	serverHostKey: ['ssh-ed25519'],
	// RFC 5647 as implemented by OpenSSH, and RFC 4344
	cipher: ['aes128-gcm@openssh.com', 'aes256-gcm@openssh.com', 'chacha20-poly1305@openssh.com', 'aes256-ctr', 'aes192-ctr', 'aes128-ctr'],
	// RFC 6668
	hmac: ['hmac-sha2-256-etm@openssh.com', 'hmac-sha2-512-etm@openssh.com'],
	compress: ['none'],
};
