import {Box, Text} from 'ink';
import {memo} from 'react';
import {roleIn} from '../../../resume/authors.js';
import {statisticsOf} from '../../../resume/statistics.js';
import {textWidth} from '../../../resume/width.js';
import type {Content} from '../../content/content.js';
import type {Order} from '../../routes.js';
import {useTheme} from '../../theme/context.js';

interface PublicationSummaryProps {
	readonly content: Content;
	readonly order: Order;
	readonly width: number;
}

/** Renders the number of papers, by role and year, and the order of the list. */
export const PublicationSummary = memo(function PublicationSummary({content, order, width}: PublicationSummaryProps) {
	const theme = useTheme();
	const {resume, language} = content;
	const {t} = language;
	const {publications, firstAuthor, perYear} = statisticsOf(resume);
	const count = publications === 1 ? t('1 paper') : t('{count} papers', {count: publications});
	const first = firstAuthor > 0 ? t('{count} as first author', {count: firstAuthor}) : '';
	const others = resume.publications.filter(publication => roleIn(publication, resume) === 'coauthor').length;
	const orderLabel = t(order === 'newest' ? 'newest first' : 'the author’s order');
	const bars = perYear
		.filter(year => year.count > 0)
		.toReversed()
		.map(year => ({...year, bar: '▰'.repeat(year.count)}));
	const used = textWidth(`${count}   ◉ ${first}   ◌ ${others}   ${orderLabel}   `);
	const hasBars = used + bars.reduce((sum, {name, bar}) => sum + textWidth(name) + bar.length + 3, 0) <= width;
	return (
		<Box flexGrow={1} justifyContent="space-between">
			<Text wrap="truncate">
				{theme.strong(count)}
				{first && `   ${theme.first('◉')} ${first}   ${others > 0 ? theme.quiet(`◌ ${others}`) : ''}`}
			</Text>
			{hasBars && <Text>{bars.map(({name, bar}) => `${theme.quiet(name)} ${bar}`).join('  ')}</Text>}
			<Box flexShrink={0} paddingLeft={2}>
				<Text>{theme.quiet(orderLabel)}</Text>
			</Box>
		</Box>
	);
});
