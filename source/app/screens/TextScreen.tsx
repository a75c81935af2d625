import {ScrollView} from '../components/ScrollView.js';
import type {Content} from '../content/content.js';
import type {Action} from '../state/actions.js';
import type {Layout} from '../state/layout.js';
import type {RouteOf} from '../state/routes.js';
import {textOf} from '../state/selectors.js';

interface TextScreenProps {
	readonly route: RouteOf<'help'> | RouteOf<'note'>;
	readonly layout: Layout;
	readonly content: Content;
	readonly dispatch: (action: Action) => void;
}

/** A text that has the body to itself: the help, or a text to copy. */
export function TextScreen({route, layout, content, dispatch}: TextScreenProps) {
	const {columns, body} = layout;
	const {scroll, stop} = route;
	return <ScrollView text={textOf(route, layout, content)} {...{scroll, stop}} width={columns - 1} height={body} dispatch={dispatch} />;
}
