import {Box, Text} from 'ink';
import type {Content} from '../content/content.js';
import {type Code, contactCode, type FittedCode, windowFor} from '../content/qr.js';
import type {Route} from '../routes.js';
import type {Layout} from '../state/layout.js';
import {useTheme} from '../theme/context.js';

interface CodeScreenProps {
	readonly code: Code;
	/** The rendered code; undefined when the window is too small for it. */
	readonly fitted: FittedCode | undefined;
	readonly layout: Layout;
	readonly content: Content;
}

/** Returns the QR code of a route that shows only that; undefined for other routes. */
export function codeOf(route: Route, content: Content): Code | undefined {
	if (route.screen === 'code') {
		return {text: route.address, caption: content.language.t('{name}: {what}', {name: route.what, what: route.address})};
	}
	const kind = route.screen === 'detail' ? content.item(route.section, route.item)?.code : undefined;
	return kind && contactCode(kind, content.resume);
}

/** Renders a QR code with its caption below. */
export function CodeScreen({code, fitted, layout: {columns, rows}, content}: CodeScreenProps) {
	const theme = useTheme();
	const {t} = content.language;
	if (!fitted) {
		const needed = windowFor(code.text, theme.glyphs.hasBlocks);
		const size = `${needed.columns}x${needed.rows}`;
		return <Text>{t('This code needs {needed} cells. Make the window {size} or larger to see it.', {needed: size, size})}</Text>;
	}
	const hint = fitted.isFull ? `${theme.accent('esc')} ${theme.quiet(t('back'))}` : '';
	return (
		<Box flexDirection="column" flexShrink={0} {...(fitted.isFull && {height: rows, justifyContent: 'space-between'})}>
			<Text>{fitted.rows.map(row => theme.spans(row)).join('\n')}</Text>
			<Box width={columns} paddingLeft={2} gap={2}>
				<Text wrap="truncate-middle">{theme.strong(code.caption)}</Text>
				<Box flexShrink={0}>
					<Text>{hint}</Text>
				</Box>
			</Box>
		</Box>
	);
}
