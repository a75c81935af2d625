import type {Language} from '../../i18n/language.js';
import {plainText} from '../block.js';
import type {Item} from './section.js';

/** Returns an item with a text in its row: the first text of its detail where the file has no name for it. */
export function withRowText(item: Item, {t}: Language): Item {
	const {row, detail, links = []} = item;
	if (row.text !== '') {
		return row.lead === row.text ? {...item, row: {...row, lead: ''}} : item;
	}
	const words = detail.map(block => plainText([block]).trim()).find(text => text !== '' && text !== row.lead);
	const text = words ?? (row.lead || row.tail || links[0]?.url || t('Untitled'));
	return {...item, row: {...row, text, lead: text === row.lead ? '' : (row.lead ?? '')}};
}
