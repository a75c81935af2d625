import ipaddr from 'ipaddr.js';
import type {AddressStyle, NetworkBits} from '../config/serve-config.js';

/**
 * Returns the key under which limits count an IP address: the address itself for IPv4, the /64 network for IPv6, which one
 * customer has (RFC 6177); 'unknown' for an invalid address.
 */
export function limitKey(address: string): string {
	return networkOf(address, 32, 64);
}

/** Returns the network of an IP address by the given prefix lengths; 'unknown' for an invalid address. */
export function networkKey(address: string, [bits4, bits6]: NetworkBits): string {
	return networkOf(address, bits4, bits6);
}

/** Returns an IP address in the form for logs: in full, truncated to its /24 (IPv4) or /48 (IPv6) network, or ''. */
export function loggedAddress(address: string, style: AddressStyle): string {
	return style === 'none' ? '' : style === 'full' ? networkOf(address, 32, 128) : networkOf(address, 24, 48);
}

/** Returns the network by prefix length. An IPv4-mapped IPv6 address (RFC 4291 section 2.5.5.2) counts as the IPv4 address. */
function networkOf(address: string, bits4: number, bits6: number): string {
	if (!ipaddr.isValid(address)) {
		return 'unknown';
	}
	const parsed = ipaddr.process(address);
	const isIPv4 = parsed.kind() === 'ipv4';
	const bits = isIPv4 ? bits4 : bits6;
	const bytes = parsed.toByteArray().map((byte, index) => byte & (0xff << Math.min(8, Math.max(0, 8 * (index + 1) - bits))));
	const network = ipaddr.fromByteArray(bytes).toString();
	return bits === (isIPv4 ? 32 : 128) ? network : `${network}/${bits}`;
}
