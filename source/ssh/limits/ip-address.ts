import ipaddr from 'ipaddr.js';
import type {AddressStyle} from '../config/serve-config.js';

/** The unit that limits count: an IPv4 address, or the /64 of an IPv6 one, which is what one customer has (RFC 6177). */
export function limitKey(address: string): string {
	return cut(address, 32, 64);
}

/** An address as the logs may hold it. */
export function loggedAddress(address: string, style: AddressStyle): string {
	return style === 'none' ? '' : style === 'full' ? cut(address, 32, 128) : cut(address, 24, 48);
}

/** The network of an address; IPv4 addresses in IPv6 clothes count as what they are. */
function cut(address: string, bits4: number, bits6: number): string {
	if (!ipaddr.isValid(address)) {
		return 'unknown';
	}
	const parsed = ipaddr.process(address);
	const isOld = parsed.kind() === 'ipv4';
	const bits = isOld ? bits4 : bits6;
	const bytes = parsed.toByteArray().map((byte, index) => byte & (0xff << Math.min(8, Math.max(0, 8 * (index + 1) - bits))));
	const network = ipaddr.fromByteArray(bytes).toString();
	return bits === (isOld ? 32 : 128) ? network : `${network}/${bits}`;
}
