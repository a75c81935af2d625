import {choicesOf} from './choices.js';
import {codeText} from './code.js';
import type {Content} from './content.js';
import type {Entry} from './entry.js';
import {type Layout, lineWidth} from './layout.js';
import type {Route, Subject} from './route.js';
import type {SetText} from './set-text.js';

/** Routes that show a list, and routes that show a text. */
export type ListRoute = Extract<Route, {screen: 'list' | 'search' | 'choice'}>;
export type TextRoute = Extract<Route, {screen: 'detail' | 'note' | 'help'}>;

/** The rows of the list that a route shows. */
export function entriesOf(route: ListRoute, content: Content): readonly Entry[] {
	switch (route.screen) {
		case 'list':
			return content.entries(route.query, route.section);
		case 'search':
			return content.entries(route.query);
		case 'choice':
			return choicesOf(route, content).choices.map(({row, deed}, index) => ({key: String(index), row, marks: [], deed}));
	}
}

/** The text that a route shows, set for the layout. */
export function textOf(route: TextRoute, layout: Layout, content: Content): SetText {
	const width = lineWidth(layout);
	switch (route.screen) {
		case 'detail': {
			const code = content.item(route.section, route.item)?.code;
			return code ? codeText(code, content.resume, layout, content) : content.detail(route.section, route.item, width);
		}
		case 'note':
			return content.note(route.text, route.href, width);
		case 'help':
			return content.help(width);
	}
}

/** The item that the reader looks at, if there is one. */
export function subjectOf(route: Route, content: Content): Subject | undefined {
	switch (route.screen) {
		case 'detail':
			return {section: route.section, item: content.item(route.section, route.item)?.id ?? ''};
		case 'list':
		case 'search':
			return entriesOf(route, content)[route.selected]?.subject;
		case 'choice':
			return route.subject;
		default:
			return undefined;
	}
}
