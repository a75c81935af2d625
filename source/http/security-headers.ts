import {createHash} from 'node:crypto';

/** Security headers of every response. HSTS is left to the proxy that terminates TLS. */
export const securityHeaders: Readonly<Record<string, string>> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'cross-origin-opener-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=()',
	'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/** Returns the Content-Security-Policy (https://www.w3.org/TR/CSP3/) of a page, which allows only its inline styles and scripts. */
export function policyOf(html: string): string {
	const styles = hashesOf(html, /<style>([\s\S]*?)<\/style>/g);
	const scripts = hashesOf(html, /<script>([\s\S]*?)<\/script>/g);
	const parts = ["default-src 'none'", 'img-src data:', "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"];
	return [...parts, styles && `style-src ${styles}`, scripts && `script-src ${scripts}`].filter(Boolean).join('; ');
}

function hashesOf(html: string, element: RegExp): string {
	return [...html.matchAll(element)].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
}
