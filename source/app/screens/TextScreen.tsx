import {ScrollView} from '../components/ScrollView.js';
import type {Content} from '../content/content.js';
import type {Action} from '../state/actions.js';
import type {Layout} from '../state/layout.js';
import type {TextRoute} from '../state/routes.js';
import {textFrame, textOf} from '../state/selectors.js';

interface TextScreenProps {
	readonly route: TextRoute;
	readonly layout: Layout;
	readonly content: Content;
	/** Cells, with the margin and the scrollbar; all of the window by itself. */
	readonly width?: number;
	readonly dispatch: (action: Action) => void;
}

/** A text as high as the body: an item, a page, the help, or a text to copy. */
export function TextScreen({route, layout, content, width = layout.columns - 1, dispatch}: TextScreenProps) {
	const {scroll, stop} = route;
	const {height} = textFrame(route, layout);
	return <ScrollView text={textOf(route, layout, content)} {...{scroll, stop, width, height}} dispatch={dispatch} />;
}
