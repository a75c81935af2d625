import {Box} from 'ink';
import {memo} from 'react';
import type {ItemTarget} from '../../../resume/sections/index.js';
import {QrCode} from '../../components/QrCode.js';
import {Rule} from '../../components/Rule.js';
import {ScrollView} from '../../components/ScrollView.js';
import {VerticalRule} from '../../components/VerticalRule.js';
import type {Content} from '../../content/content.js';
import {previewTextWidth} from '../../state/layout.js';

interface PreviewProps {
	readonly subject: ItemTarget;
	readonly side: 'below' | 'beside';
	readonly width: number;
	readonly height: number;
	readonly content: Content;
}

/** The beginning of the item that is selected in a list. */
export const Preview = memo(function Preview({subject: {section, item}, side, width, height, content}: PreviewProps) {
	const isBelow = side === 'below';
	const code = content.item(section, item)?.code;
	const text = content.detail(section, item, previewTextWidth(width));
	const rows = isBelow ? height - 1 : height;
	return (
		<Box flexDirection={isBelow ? 'column' : 'row'} width={width} flexShrink={0}>
			{isBelow ? <Rule width={width} /> : <VerticalRule height={height} />}
			{code ? (
				<QrCode kind={code} width={width - 2} height={rows} content={content} />
			) : (
				<ScrollView text={text} scroll={0} stop={-1} width={width - 2} height={rows} />
			)}
		</Box>
	);
}, isSamePreview);

function isSamePreview(a: PreviewProps, b: PreviewProps): boolean {
	return (
		a.subject.section === b.subject.section &&
		a.subject.item === b.subject.item &&
		a.side === b.side &&
		a.width === b.width &&
		a.height === b.height &&
		a.content === b.content
	);
}
