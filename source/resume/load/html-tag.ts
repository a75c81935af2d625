import {decodeString} from 'micromark-util-decode-string';

/** What a tag of HTML does to a text. */
export interface Tag {
	readonly name: string;
	readonly isEnd: boolean;
	readonly kind: 'strong' | 'emphasis' | 'link' | 'break' | 'block' | 'item' | 'nothing';
	readonly href?: string;
}

/** The tags that people paste; any other is no tag but words, such as "vector<int>". */
const kinds: Readonly<Record<string, Tag['kind']>> = {
	b: 'strong',
	strong: 'strong',
	i: 'emphasis',
	em: 'emphasis',
	cite: 'emphasis',
	a: 'link',
	br: 'break',
	p: 'block',
	div: 'block',
	ul: 'block',
	ol: 'block',
	h1: 'block',
	h2: 'block',
	h3: 'block',
	h4: 'block',
	h5: 'block',
	h6: 'block',
	hr: 'block',
	blockquote: 'block',
	li: 'item',
	span: 'nothing',
	u: 'nothing',
	s: 'nothing',
	font: 'nothing',
	small: 'nothing',
	big: 'nothing',
	sup: 'nothing',
	sub: 'nothing',
	code: 'nothing',
	kbd: 'nothing',
	tt: 'nothing',
	mark: 'nothing',
	center: 'nothing',
	img: 'nothing',
};

/** Reads a tag, or a comment; undefined for what is none of the known ones. */
export function readTag(source: string): Tag | undefined {
	if (source.startsWith('<!--')) {
		return {name: '', isEnd: false, kind: 'nothing'};
	}
	const [, slash, name = '', rest = ''] = /^<(\/?)([a-z][a-z0-9]*)([\s\S]*)>$/i.exec(source) ?? [];
	const found = Object.hasOwn(kinds, name.toLowerCase()) ? kinds[name.toLowerCase()] : undefined;
	if (!found) {
		return undefined;
	}
	const isEnd = slash === '/';
	const kind = found === 'item' && isEnd ? 'nothing' : found;
	const [, double, single, bare] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(rest) ?? [];
	const href = double ?? single ?? bare;
	return {name: name.toLowerCase(), isEnd, kind, ...(kind === 'link' && href && {href: decodeString(href)})};
}
