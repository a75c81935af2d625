import {Box, Text} from 'ink';
import {memo} from 'react';
import type {CodeKind} from '../../resume/sections/section.js';
import type {Content} from '../content/content.js';
import {codePayload, qrRows} from '../content/qr.js';
import {useTheme} from '../theme/context.js';
import {spansWidth} from './spans.js';

interface QrCodeProps {
	readonly kind: CodeKind;
	readonly width: number;
	readonly height: number;
	readonly content: Content;
}

/** Renders a QR code; nothing if it does not fit. */
export const QrCode = memo(function QrCode({kind, width, height, content}: QrCodeProps) {
	const theme = useTheme();
	const rows = qrRows(codePayload(kind, content.resume), theme.glyphs.hasBlocks);
	const needed = {columns: spansWidth(rows[0] ?? []), rows: rows.length};
	if (needed.columns > width || needed.rows > height) {
		return null;
	}
	return (
		<Box flexShrink={0}>
			<Text>{rows.map(row => theme.spans(row)).join('\n')}</Text>
		</Box>
	);
});
