import {useMemo} from 'react';
import type {Action} from '../../actions.js';
import {ItemList} from '../../components/ItemList.js';
import {Row} from '../../components/Row.js';
import {leadWidthOf} from '../../components/spans.js';
import type {Content} from '../../content/content.js';
import type {Entry} from '../../content/entries.js';
import type {ListPosition} from '../../routes.js';
import {PublicationRow} from './PublicationRow.js';
import {columnsFor} from './publication-row.js';

interface EntriesProps extends ListPosition {
	readonly entries: readonly Entry[];
	readonly width: number;
	readonly height: number;
	/** Lines per entry. */
	readonly lines: 1 | 2;
	readonly isFocused: boolean;
	readonly content: Content;
	readonly dispatch: (action: Action) => void;
}

/** Renders the rows of a list. */
export function Entries({isFocused, content: _content, ...list}: EntriesProps) {
	const {entries, width, top} = list;
	// Search results over several sections show each section's label once.
	const isGrouped = new Set(entries.map(({subject}) => subject?.section)).size > 1;
	const sectionAt = (index: number) => entries[index]?.subject?.section;
	const rowWidth = width - 1;
	const leadWidth = useMemo(() => {
		const widest = leadWidthOf(entries.map(({row}) => row));
		return widest > rowWidth / 3 ? 0 : widest;
	}, [entries, rowWidth]);
	return (
		<ItemList
			{...list}
			renderRow={(entry, index, isSelected) => (
				<Row
					key={entry.key}
					entry={entry}
					isSelected={isSelected}
					isFocused={isFocused}
					width={rowWidth}
					leadWidth={leadWidth}
					lines={list.lines}
					isLeadShown={!isGrouped || index === top || sectionAt(index) !== sectionAt(index - 1)}
				/>
			)}
		/>
	);
}

/** Renders the rows of the publication list, in columns. */
export function PublicationEntries({isFocused, content, ...list}: EntriesProps) {
	const {entries, width, top} = list;
	const columns = useMemo(() => {
		const publications = entries.flatMap(({subject}) => content.publication(subject?.item ?? '') ?? []);
		return columnsFor(publications, width - 3);
	}, [entries, width, content]);
	const yearAt = (index: number) => content.publication(entries[index]?.subject?.item ?? '')?.year;
	return (
		<ItemList
			{...list}
			renderRow={(entry, index, isSelected) => {
				const publication = content.publication(entry.subject?.item ?? '');
				return (
					publication && (
						<PublicationRow
							key={entry.key}
							entry={entry}
							publication={publication}
							content={content}
							columns={columns}
							isYearShown={index === top || yearAt(index) !== yearAt(index - 1)}
							isSelected={isSelected}
							isFocused={isFocused}
						/>
					)
				);
			}}
		/>
	);
}
