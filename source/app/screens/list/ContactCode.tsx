import {Box} from 'ink';
import type {Item} from '../../../resume/sections/index.js';
import {QrCode} from '../../components/QrCode.js';
import {spansWidth} from '../../components/spans.js';
import type {Card} from '../../content/cards.js';
import type {Content} from '../../content/content.js';
import type {Layout} from '../../state/layout.js';

interface ContactCodeProps {
	readonly cards: readonly Card[];
	/** The selected item: its code is shown, or else that of the e-mail address. */
	readonly selected: Item | undefined;
	readonly layout: Layout;
	readonly content: Content;
}

/** Renders a QR code beside the contact cards, if it fits. */
export function ContactCode({cards, selected, layout: {columns, body}, content}: ContactCodeProps) {
	const {email, url} = content.resume.basics;
	const kind = selected?.code ?? (selected?.id === 'homepage' && url ? 'homepage' : email ? 'email' : url ? 'homepage' : undefined);
	const widest = Math.max(...cards.flatMap(({lines}) => lines.map(({spans}) => spansWidth(spans))));
	return kind ? (
		<Box paddingRight={1} flexShrink={0}>
			<QrCode kind={kind} width={columns - widest - 6} height={body} content={content} />
		</Box>
	) : null;
}
