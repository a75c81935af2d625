import {memo} from 'react';
import type {Publication} from '../../../resume/types.js';
import {Selectable} from '../../components/Row.js';
import type {Content} from '../../content/content.js';
import type {Entry} from '../../content/entries.js';
import {type PublicationColumns, publicationSpans} from './publication-row.js';

interface PublicationRowProps {
	readonly entry: Entry;
	readonly publication: Publication;
	readonly content: Content;
	readonly columns: PublicationColumns;
	readonly isYearShown: boolean;
	readonly isSelected: boolean;
	readonly isFocused: boolean;
}

/** Renders a publication as a row of a list. */
export const PublicationRow = memo(function PublicationRow(props: PublicationRowProps) {
	const {entry, publication, content, columns, isYearShown, isSelected, isFocused} = props;
	const links = content.item('publications', publication.id)?.links ?? [];
	return (
		<Selectable
			isSelected={isSelected}
			isFocused={isFocused}
			width={columns.width + 2}
			spans={publicationSpans(entry, publication, content.resume, isYearShown, columns, links)}
		/>
	);
});
