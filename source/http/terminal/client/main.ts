/** The terminal page's client: sends input to the server over a WebSocket and renders its output. It has no app logic. */
import {FitAddon} from '@xterm/addon-fit';
// VS Code's terminal: the one most tested with Ink's escape sequences, wide characters and screen readers.
import {type ITheme, Terminal} from '@xterm/xterm';

/** Maximum length of an input message, in characters. */
const longestInput = 1000;
/** Window width of a phone, at most, and the font sizes on phones and elsewhere, in px. */
const [phoneWidth, phoneLetters, letters] = [600, 12, 15];

const themes: Readonly<Record<'light' | 'dark', ITheme>> = {
	dark: {background: '#0d1117', foreground: '#e6edf3', cursor: '#e6edf3'},
	light: {background: '#ffffff', foreground: '#1c1e21', cursor: '#1c1e21', selectionBackground: '#b3d4fc'},
};
/** OSC 11 replies by background; the app also handles unsolicited ones. */
const backgroundReplies = {dark: '\x1B]11;rgb:0d0d/1111/1717\x1B\\', light: '\x1B]11;rgb:ffff/ffff/ffff\x1B\\'};

/** Input sequences of the named keys. */
const namedKeys: Readonly<Record<string, string>> = {up: '\x1B[A', down: '\x1B[B', enter: '\r', escape: '\x1B', tab: '\t'};

const screen = elementOf('screen');
const status = elementOf('status');
const again = elementOf('again');
const opened = elementOf('opened') as HTMLAnchorElement;
const isDark = matchMedia('(prefers-color-scheme: dark)');
const themeName = () => (isDark.matches ? 'dark' : 'light');

const terminal = new Terminal({
	fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace',
	fontSize: innerWidth < phoneWidth ? phoneLetters : letters,
	theme: themes[themeName()],
	screenReaderMode: new URLSearchParams(location.search).has('reader'),
	linkHandler: {activate: (_event, address) => openAddress(address)},
	scrollback: 200,
});
const fit = new FitAddon();
terminal.loadAddon(fit);
terminal.open(screen);
fit.fit();

const address = new URL('/terminal/socket', location.href);
address.protocol = location.protocol.replace('http', 'ws');
address.search = String(
	new URLSearchParams({
		columns: String(terminal.cols),
		rows: String(terminal.rows),
		theme: themeName(),
		lang: document.documentElement.lang.slice(0, 2),
	}),
);
const socket = new WebSocket(address);
socket.binaryType = 'arraybuffer';
const encoder = new TextEncoder();
/** Number of bytes drawn by the terminal, acknowledged to the server for backpressure. */
let drawn = 0;

const send = (message: string | Uint8Array<ArrayBuffer>) => {
	if (socket.readyState === WebSocket.OPEN) {
		socket.send(message);
	}
};
const type = (text: string) => {
	for (let start = 0; start < text.length; start += longestInput) {
		send(encoder.encode(text.slice(start, start + longestInput)));
	}
};

socket.addEventListener('message', ({data}: MessageEvent<string | ArrayBuffer>) => {
	if (typeof data === 'string') {
		handleMessage(JSON.parse(data) as {open?: string; copy?: string; end?: string});
	} else {
		terminal.write(new Uint8Array(data), () => {
			drawn += data.byteLength;
			send(`ack ${drawn}`);
		});
	}
});
socket.addEventListener('close', () => {
	status.textContent ||= status.dataset.closed ?? '';
	again.hidden = false;
	again.focus();
});
again.addEventListener('click', () => location.reload());

terminal.onData(type);
terminal.onResize(({cols, rows}) => send(`size ${cols}x${rows}`));
terminal.attachCustomKeyEventHandler(event => !((event.ctrlKey || event.metaKey) && event.key === 'c' && terminal.hasSelection()));
// Fires for a resize of the window, and when the content below the terminal changes height.
new ResizeObserver(() => fit.fit()).observe(screen);
isDark.addEventListener('change', () => {
	terminal.options.theme = themes[themeName()];
	type(backgroundReplies[themeName()]);
});
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-key]')) {
	const {key = ''} = button.dataset;
	button.addEventListener('click', () => type(namedKeys[key] ?? key));
	// Keeps the focus, so that a phone's on-screen keyboard neither opens nor closes.
	button.addEventListener('pointerdown', event => event.preventDefault());
}
terminal.focus();

function handleMessage({open, copy, end}: {open?: string; copy?: string; end?: string}): void {
	if (open !== undefined) {
		openAddress(open);
	}
	if (copy !== undefined) {
		void navigator.clipboard?.writeText(copy).catch(() => {
			status.textContent = status.dataset.uncopied ?? '';
		});
	}
	if (end !== undefined) {
		status.textContent = end;
	}
}

/** Opens a URL in a new tab; if the browser blocks that, the link remains below the terminal. */
function openAddress(address: string): void {
	if (/^(?:https?|mailto):/.test(address)) {
		opened.href = address;
		opened.textContent = address;
		opened.click();
	}
}

function elementOf(id: string): HTMLElement {
	const element = document.getElementById(id);
	if (!element) {
		throw new Error(`The page has no #${id}.`);
	}
	return element;
}
