import {decodeString} from 'micromark-util-decode-string';
import {keysByWord} from '../group-by.js';

/** An HTML tag with its effect on a text. */
export interface Tag {
	readonly name: string;
	readonly isEnd: boolean;
	readonly kind: 'strong' | 'emphasis' | 'link' | 'break' | 'block' | 'item' | 'nothing';
	readonly href?: string;
}

/** The tags that people paste; any other is treated as text, such as "vector<int>". */
const kinds = keysByWord<Tag['kind']>({
	strong: 'b strong',
	emphasis: 'i em cite',
	link: 'a',
	break: 'br',
	block: 'p div ul ol h1 h2 h3 h4 h5 h6 hr blockquote',
	item: 'li',
	nothing: 'span u s font small big sup sub code kbd tt mark center img',
});

/** Parses a tag, or a comment; undefined for an unknown tag. */
export function readTag(source: string): Tag | undefined {
	if (source.startsWith('<!--')) {
		return {name: '', isEnd: false, kind: 'nothing'};
	}
	const [, slash, written = '', rest = ''] = /^<(\/?)([a-z][a-z0-9]*)([\s\S]*)>$/i.exec(source) ?? [];
	const name = written.toLowerCase();
	const found = kinds.get(name);
	if (!found) {
		return undefined;
	}
	const isEnd = slash === '/';
	const kind = found === 'item' && isEnd ? 'nothing' : found;
	const [, double, single, bare] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(rest) ?? [];
	const href = double ?? single ?? bare;
	return {name, isEnd, kind, ...(kind === 'link' && href && {href: decodeString(href)})};
}
