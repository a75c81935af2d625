import type {Action} from '../actions.js';
import {DialogFrame, frame} from '../components/DialogFrame.js';
import {ScrollView} from '../components/ScrollView.js';
import type {Content} from '../content/content.js';
import type {RouteOf} from '../routes.js';
import type {Layout} from '../state/layout.js';
import {textOf} from '../state/selectors.js';

interface HelpDialogProps {
	readonly route: RouteOf<'help'>;
	readonly layout: Layout;
	/** Maximum inner size in cells. */
	readonly room: {readonly width: number; readonly height: number};
	readonly content: Content;
	readonly dispatch: (action: Action) => void;
}

/** Renders a page of the help over the screen below. */
export function HelpDialog({route, layout, room, content, dispatch}: HelpDialogProps) {
	const {columns, rows, footer} = layout;
	const {page, scroll, stop} = route;
	const {t} = content.language;
	const text = textOf(route, layout, content);
	const height = Math.min(room.height, text.lines.length);
	return (
		<DialogFrame
			title={page === 'keys' ? t('Help') : t('My terminal does not …')}
			width={room.width}
			height={height}
			top={Math.max(0, Math.floor((rows - footer - height - frame.rows) / 2))}
			columns={columns}
			dispatch={dispatch}
		>
			<ScrollView text={text} {...{scroll, stop}} width={room.width} height={height} dispatch={dispatch} />
		</DialogFrame>
	);
}
