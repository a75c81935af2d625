import {bibtexEntry} from '../formats/bibtex.js';
import {original} from '../resume/localized.js';
import {choicesOf, copyChoices, type Deed, linkChoices, publicationOf} from './choices.js';
import type {Content} from './content.js';
import type {Command} from './keys.js';
import {layoutOf} from './layout.js';
import {shapeOf} from './moves.js';
import type {Action, Route} from './route.js';
import {entriesOf, subjectOf, textOf} from './shown.js';
import type {State} from './state.js';
import {isStopShown} from './text-moves.js';
import {current} from './trail.js';

/** What is to be done in the end: change the screens, or something that only the session can. */
export type Effect = Action | Deed | {readonly type: 'quit' | 'suspend' | 'language'};

/** What a command comes down to where the reader is; undefined when there is nothing to do. */
export function effectOf(command: Command, state: State, content: Content): Effect | undefined {
	const route = current(state.trail);
	const subject = subjectOf(route, content);
	switch (command.type) {
		case 'follow':
			return followed(route, state, content);
		case 'links': {
			const stop = chosenStop(route, state, content)?.href;
			const links = subject ? linkChoices(subject, content) : [];
			return stop !== undefined
				? {type: 'link', url: stop}
				: onlyOrMenu(
						'links',
						links.map(({deed}) => deed),
					);
		}
		case 'copy': {
			if (route.screen === 'note') {
				return {type: 'copy', what: route.what, text: route.text};
			}
			const choices = subject ? copyChoices(subject, content) : [];
			return onlyOrMenu(
				'copy',
				choices.map(({deed}) => deed),
			);
		}
		case 'bibtex':
			return bibtexOf(command.of, route, content);
		default:
			return command;
	}
}

function onlyOrMenu(kind: 'links' | 'copy', [first, ...others]: readonly Deed[]): Effect | undefined {
	return others.length > 0 ? {type: 'choose', kind} : first;
}

function followed(route: Route, state: State, content: Content): Effect | undefined {
	switch (route.screen) {
		case 'menu':
		case 'list':
		case 'search':
			return {type: 'open'};
		case 'choice':
			return choicesOf(route, content).choices[route.selected]?.deed;
		default: {
			const stop = chosenStop(route, state, content);
			return stop?.target ? {type: 'go', target: stop.target} : stop?.href ? {type: 'link', url: stop.href} : undefined;
		}
	}
}

/** The stop that is chosen in the text on the screen. */
function chosenStop(route: Route, state: State, content: Content) {
	if (!('stop' in route)) {
		return undefined;
	}
	const layout = layoutOf(state.window);
	const text = textOf(route, layout, content);
	return isStopShown(route, shapeOf(text, layout)) ? text.stops[route.stop] : undefined;
}

function bibtexOf(of: 'item' | 'list', route: Route, content: Content): Effect | undefined {
	const subjects =
		of === 'list' && route.screen === 'list'
			? entriesOf(route, content).flatMap(entry => entry.subject ?? [])
			: [subjectOf(route, content)];
	const publications = subjects.flatMap(subject => (subject ? (publicationOf(subject, content) ?? []) : []));
	const text = publications.map(publication => bibtexEntry(original(publication), original(content.resume))).join('\n');
	return publications.length > 0 ? {type: 'copy', what: 'BibTeX', text} : undefined;
}
