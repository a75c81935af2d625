import {Box, Text} from 'ink';
import {memo} from 'react';
import {truncate} from '../../../resume/width.js';
import type {Content} from '../../content/content.js';
import {useTheme} from '../../theme/context.js';
import {TallFigures} from './Figures.js';
import type {HomeFacts} from './home-facts.js';
import type {ContactLine} from './lines.js';
import type {HomePlan} from './plan.js';

interface HeroProps {
	readonly content: Content;
	readonly facts: HomeFacts;
	readonly rows: HomePlan['rows'];
	readonly columns: number;
}

/** Renders the name, the label, what the person is open to and the contact lines. */
export const Hero = memo(function Hero(props: HeroProps) {
	switch (props.facts.name.size) {
		case 'large':
			return <LargeHero {...props} />;
		case 'small':
			return <SmallHero {...props} />;
		case 'plain':
			return <PlainHero {...props} />;
	}
});

/** Renders the name in large letters, with the QR code of the homepage in place of a portrait. */
function LargeHero({content, facts, rows, columns}: HeroProps) {
	const theme = useTheme();
	const {basics} = content.resume;
	return (
		<Box height={rows.name} paddingX={2} justifyContent="space-between" flexShrink={0}>
			<Box flexDirection="column">
				<Letters lines={facts.name.lines} />
				<Box marginTop={1}>
					<Text wrap="truncate">{theme.strong(basics.label ?? '')}</Text>
				</Box>
				<Box marginTop={1} flexDirection="column">
					<OpenTo words={facts.openTo} />
					<Box columnGap={4} flexWrap="wrap" paddingLeft={2}>
						{facts.contact.map(line => (
							<Contact key={line.text} line={line} content={content} />
						))}
					</Box>
				</Box>
				<Box marginTop={1}>
					<TallFigures figures={facts.figures} width={columns - 40} />
				</Box>
			</Box>
			<Box flexDirection="column" flexShrink={0}>
				<Text>{facts.code.map(row => theme.spans(row)).join('\n')}</Text>
			</Box>
		</Box>
	);
}

/** Renders the name in small letters, with the contact lines beside it. */
function SmallHero({content, facts, rows}: HeroProps) {
	const theme = useTheme();
	return (
		<Box flexDirection="column" paddingLeft={2} flexShrink={0}>
			<Box gap={3} height={3}>
				<Box flexShrink={0}>
					<Letters lines={facts.name.lines} />
				</Box>
				<Box flexDirection="column">
					<OpenTo words={facts.openTo} />
					{facts.contact.map(line => (
						<Box key={line.text} paddingLeft={facts.openTo ? 2 : 0}>
							<Contact line={line} content={content} />
						</Box>
					))}
				</Box>
			</Box>
			{rows.label > 0 && (
				<Box height={rows.label} paddingRight={2} overflow="hidden">
					<Text wrap={rows.label === 1 ? 'truncate' : 'wrap'}>{theme.strong(content.resume.basics.label ?? '')}</Text>
				</Box>
			)}
		</Box>
	);
}

/** Renders the name as a line of text, and below it what fits. */
function PlainHero({content, facts, rows, columns}: HeroProps) {
	const theme = useTheme();
	const {name, label = ''} = content.resume.basics;
	const {openTo, contact} = facts;
	const lines = rows.contact + rows.moreContact - Number(openTo !== undefined);
	return (
		<Box flexDirection="column" paddingX={1} flexShrink={0}>
			<Text>{theme.name(truncate(name || content.language.t('A résumé'), columns - 2))}</Text>
			{rows.label > 0 && (
				<Box height={rows.label} overflow="hidden">
					<Text wrap={rows.label === 1 ? 'truncate' : 'wrap'}>{label}</Text>
				</Box>
			)}
			{rows.contact > 0 && <OpenTo words={openTo} />}
			{contact.slice(0, Math.max(0, lines)).map(line => (
				<Box key={line.text}>
					<Contact line={line} content={content} />
				</Box>
			))}
		</Box>
	);
}

function Letters({lines}: {readonly lines: readonly string[]}) {
	const theme = useTheme();
	return <Text>{lines.map(line => theme.name(line)).join('\n')}</Text>;
}

function OpenTo({words}: {readonly words: string | undefined}) {
	const {open, strong} = useTheme();
	return words === undefined ? null : <Text wrap="truncate">{`${open('◉')} ${strong(open(words))}`}</Text>;
}

function Contact({line: {text, href, keys, words}, content}: {readonly line: ContactLine; readonly content: Content}) {
	const theme = useTheme();
	const {t} = content.language;
	const hint = keys && words ? `  ${theme.accent(t(keys))} ${theme.quiet(t(words))}` : '';
	return <Text wrap="truncate">{(href ? theme.hyperlink(theme.accent(text), href) : text) + hint}</Text>;
}
