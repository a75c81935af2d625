import {Box, Text} from 'ink';
import {memo} from 'react';
import type {SectionId} from '../../../resume/sections/index.js';
import {QrCode} from '../../components/QrCode.js';
import {Rule} from '../../components/Rule.js';
import {ScrollView} from '../../components/ScrollView.js';
import {VerticalRule} from '../../components/VerticalRule.js';
import type {Content} from '../../content/content.js';
import {previewTextWidth} from '../../state/layout.js';
import {useTheme} from '../../theme/context.js';
import {publicationPreview} from './publication-preview.js';

interface PreviewProps {
	readonly section: SectionId;
	readonly item: string;
	readonly side: 'below' | 'beside';
	readonly width: number;
	readonly height: number;
	readonly content: Content;
}

/** Below this number of rows, a publication has a condensed preview. */
const minDetailRows = 8;

/** Renders the preview of a list's selected item: the beginning of its detail, its QR code, or a condensed publication. */
export const Preview = memo(function Preview({section, item, side, width, height, content}: PreviewProps) {
	const theme = useTheme();
	const isBelow = side === 'below';
	const code = content.item(section, item)?.code;
	const rows = isBelow ? height - 1 : height;
	const paper = section === 'publications' && rows < minDetailRows ? content.publication(item) : undefined;
	return (
		<Box flexDirection={isBelow ? 'column' : 'row'} width={width} flexShrink={0}>
			{isBelow ? <Rule width={width} /> : <VerticalRule height={height} />}
			{code ? (
				<QrCode kind={code} width={width - 2} height={rows} content={content} />
			) : paper ? (
				<Box paddingLeft={2}>
					<Text wrap="truncate">
						{publicationPreview(paper, content.item(section, item)?.links ?? [], content.resume, width - 4, rows)
							.map(spans => theme.spans(spans))
							.join('\n')}
					</Text>
				</Box>
			) : (
				<ScrollView text={content.detail(section, item, previewTextWidth(width))} scroll={0} stop={-1} width={width - 2} height={rows} />
			)}
		</Box>
	);
});
