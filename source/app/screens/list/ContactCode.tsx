import {Box} from 'ink';
import type {Item} from '../../../resume/sections/index.js';
import {QrCode} from '../../components/QrCode.js';
import type {Content} from '../../content/content.js';
import type {Layout} from '../../state/layout.js';

interface ContactCodeProps {
	/** The item that is selected: its code is shown, or that of the e-mail. */
	readonly selected: Item | undefined;
	readonly layout: Layout;
	readonly content: Content;
}

/** Columns that the words of the contact keep. */
const wordsWidth = 42;

/** The QR code beside the contact. */
export function ContactCode({selected, layout: {columns, body}, content}: ContactCodeProps) {
	const {email, url} = content.resume.basics;
	const kind = selected?.code ?? (selected?.id === 'homepage' && url ? 'homepage' : email ? 'email' : url ? 'homepage' : undefined);
	return kind ? (
		<Box paddingRight={1} flexShrink={0}>
			<QrCode kind={kind} width={columns - wordsWidth} height={body} content={content} />
		</Box>
	) : null;
}
