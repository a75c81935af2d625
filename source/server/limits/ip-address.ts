import ipaddr from 'ipaddr.js';
import type {AddressStyle, NetworkBits} from '../config/serve-config.js';

/**
 * Returns the key under which limits count an IP address: an IPv4 address itself, an IPv6 address by its /64, which is
 * what one customer has (RFC 6177); 'unknown' for text that is no address.
 */
export function limitKey(address: string): string {
	return networkOf(address, 32, 64);
}

/** Returns the network of an IP address. */
export function networkKey(address: string, [bits4, bits6]: NetworkBits): string {
	return networkOf(address, bits4, bits6);
}

/** Returns an IP address as logs hold it: whole, cut to its /24 (IPv4) or /48 (IPv6), or ''. */
export function loggedAddress(address: string, style: AddressStyle): string {
	return style === 'none' ? '' : style === 'full' ? networkOf(address, 32, 128) : networkOf(address, 24, 48);
}

/** The network of so many bits. An IPv4-mapped IPv6 address (RFC 4291 section 2.5.5.2) counts as the IPv4 address. */
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
