import {Box, Text} from 'ink';
import type {Language} from '../../../i18n/language.js';
import {sectionById} from '../../../resume/sections/index.js';
import type {Action} from '../../actions.js';
import {CardList} from '../../components/CardList.js';
import {QueryInput} from '../../components/QueryInput.js';
import type {Content} from '../../content/content.js';
import {type RouteOf, typedOf} from '../../routes.js';
import {termsOf} from '../../state/filter-choices.js';
import {type Layout, listLayout} from '../../state/layout.js';
import {cardsOf, entriesOf, linesPerRow} from '../../state/selectors.js';
import {useTheme} from '../../theme/context.js';
import {ContactCode} from './ContactCode.js';
import {Entries, PublicationEntries} from './Entries.js';
import {Preview} from './Preview.js';
import {PublicationSummary} from './PublicationSummary.js';

export interface ListScreenProps {
	readonly route: RouteOf<'list'> | RouteOf<'search'>;
	readonly layout: Layout;
	readonly content: Content;
	/** Whether the list has the keyboard focus; not beside the detail of an item. */
	readonly isFocused?: boolean;
	readonly dispatch: (action: Action) => void;
}

/** Renders the items of a section or the matches of a query: as cards if all of them fit, else as rows with a preview. */
export function ListScreen(props: ListScreenProps) {
	const {route, layout, content, dispatch} = props;
	const cards = cardsOf(route, layout, content);
	if (cards && route.screen === 'list') {
		return (
			<Box justifyContent="space-between">
				<CardList cards={cards} selected={route.selected} dispatch={dispatch} />
				{route.section === 'contact' && (
					<ContactCode cards={cards} selected={cards[route.selected]?.item} layout={layout} content={content} />
				)}
			</Box>
		);
	}
	const entries = entriesOf(route, content);
	const {preview} = listLayout(layout, entries.length * linesPerRow(route, layout));
	const subject = entries[route.selected]?.subject;
	return (
		<Box flexDirection={preview?.side === 'beside' ? 'row' : 'column'} gap={preview?.side === 'beside' ? 1 : 0}>
			<ListPane {...props} />
			{preview && subject && <Preview {...subject} {...preview} content={content} />}
		</Box>
	);
}

/** Renders the list without a preview. */
export function ListPane({route, layout, content, isFocused = true, dispatch}: ListScreenProps) {
	const entries = entriesOf(route, content);
	const lines = linesPerRow(route, layout);
	const {width, title, height} = listLayout(layout, entries.length * lines);
	const Rows = route.screen === 'list' && route.section === 'publications' ? PublicationEntries : Entries;
	return (
		<Box flexDirection="column" width={width} flexShrink={0}>
			<ListTitle route={route} content={content} rows={title} width={width} />
			<Rows
				entries={entries}
				selected={route.selected}
				top={route.top}
				width={width}
				height={height}
				lines={lines}
				isFocused={isFocused}
				content={content}
				dispatch={dispatch}
			/>
		</Box>
	);
}

interface ListTitleProps {
	readonly route: ListScreenProps['route'];
	readonly content: Content;
	readonly rows: number;
	readonly width: number;
}

/** Renders the title of a list: its query input, or else a summary of the publications or the group of the selected row. */
function ListTitle({route, content, rows, width}: ListTitleProps) {
	const theme = useTheme();
	const {t} = content.language;
	const entries = entriesOf(route, content);
	const within = route.screen === 'list' ? route.section : undefined;
	if (route.query === '' && !route.isTyping) {
		return (
			<Box height={rows} paddingX={1} flexShrink={0}>
				{route.screen === 'list' && route.section === 'publications' ? (
					<PublicationSummary content={content} order={route.order} width={width - 2} />
				) : (
					<Text wrap="truncate">{theme.quiet(entries[route.selected]?.group ?? '')}</Text>
				)}
			</Box>
		);
	}
	const {hint} = content.find(route.query, within);
	const found = entries.length > 0 ? `${route.selected + 1}/${entries.length}` : route.query.trim() === '' ? '' : t('none');
	return (
		<QueryInput
			label={t(within ? sectionById(within).title : 'Search')}
			kept={termsOf(route.kept)}
			typed={typedOf(route)}
			isTyping={route.isTyping}
			found={found}
			hint={hint ?? hintFor(route, entries.length, content.language)}
			rows={rows}
		/>
	);
}

/** Returns a hint for an empty query or a query without matches; undefined otherwise. */
function hintFor({screen, query, isTyping}: ListScreenProps['route'], found: number, {t}: Language): string | undefined {
	if (screen === 'search' && query.trim() === '') {
		return t('words, year:2024, venue:www, author:lian, topic:agents, has:code');
	}
	if (found > 0) {
		return undefined;
	}
	if (screen === 'search') {
		return t('Nothing found; ctrl-u erases all, esc goes back.');
	}
	return isTyping ? t('Nothing here; tab searches everything.') : t('Nothing here; esc brings back what was there.');
}
