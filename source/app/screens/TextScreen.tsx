import type {Action} from '../actions.js';
import {ScrollView} from '../components/ScrollView.js';
import type {Content} from '../content/content.js';
import type {TextRoute} from '../routes.js';
import type {Layout} from '../state/layout.js';
import {textFrame, textOf} from '../state/selectors.js';

interface TextScreenProps {
	readonly route: TextRoute;
	readonly layout: Layout;
	readonly content: Content;
	/** Width in cells, including the margin and the scrollbar; the window's by default. */
	readonly width?: number;
	readonly dispatch: (action: Action) => void;
}

/** Renders a text with the height of the body: the detail of an item, a page, the help, or a note. */
export function TextScreen({route, layout, content, width = layout.columns - 1, dispatch}: TextScreenProps) {
	const {scroll, stop} = route;
	const {height} = textFrame(route, layout);
	return <ScrollView text={textOf(route, layout, content)} {...{scroll, stop, width, height}} dispatch={dispatch} />;
}
