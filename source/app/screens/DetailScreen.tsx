import {Box} from 'ink';
import type {Action} from '../actions.js';
import {VerticalRule} from '../components/VerticalRule.js';
import type {Content} from '../content/content.js';
import type {Route, RouteOf} from '../routes.js';
import type {Layout} from '../state/layout.js';
import {settleList} from '../state/position.js';
import {entriesOf, listBehind, listHeight, paneBesideList} from '../state/selectors.js';
import {ListPane} from './list/ListScreen.js';
import {TextScreen} from './TextScreen.js';

interface DetailScreenProps {
	readonly route: RouteOf<'detail'>;
	/** The previous route in the history. */
	readonly before: Route | undefined;
	readonly layout: Layout;
	readonly content: Content;
	readonly dispatch: (action: Action) => void;
}

/** Renders the detail of an item or a page; in a wide window, beside the item's list. */
export function DetailScreen({route, before, layout, content, dispatch}: DetailScreenProps) {
	const pane = paneBesideList(route, layout);
	if (!pane) {
		return <TextScreen route={route} layout={layout} content={content} dispatch={dispatch} />;
	}
	const behind = listBehind(route, before, content);
	const list = {...behind, ...settleList(behind, entriesOf(behind, content).length, listHeight(behind, layout, content))};
	// A click on a row of the list shows its item.
	const showItem = (action: Action) => dispatch(action.type === 'highlight' ? {type: 'sibling', by: action.index - list.selected} : action);
	return (
		<Box gap={1}>
			<ListPane route={list} layout={layout} content={content} isFocused={false} dispatch={showItem} />
			<VerticalRule height={layout.body} />
			<TextScreen route={route} layout={layout} content={content} width={pane.width - 2} dispatch={dispatch} />
		</Box>
	);
}
