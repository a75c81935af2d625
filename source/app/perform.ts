import {type Message, msg, type Phrase} from '../i18n/language.js';
import type {Session} from '../terminal/session.js';
import type {Action} from './actions.js';
import {current} from './state/history.js';
import type {Model} from './state/model.js';
import {resolve} from './state/resolve.js';

const themeLabels = {auto: 'as the terminal', light: 'light', dark: 'dark', mono: 'no colours'} as const;

/** Notices for actions that have nothing to do. */
const emptyNotices: Readonly<Partial<Record<Action['type'], Phrase>>> = {
	follow: 'nothing to open here',
	links: 'no link here',
	code: 'no link here',
	copy: 'nothing to copy here',
	bibtex: 'no paper here',
	filters: 'nothing to filter here',
};

/** Resolves and carries out an action: the model handles changes of state, the session everything else. */
export function perform(action: Action, model: Model, session: Session): void {
	const resolved = resolve(action, model.state(), model.content);
	if (!resolved) {
		model.dispatch({type: 'notice', text: msg(emptyNotices[action.type] ?? 'nothing to do here')});
		return;
	}
	switch (resolved.type) {
		case 'quit':
			session.end({kind: 'left'});
			break;
		case 'suspend':
			session.suspend?.();
			break;
		case 'copyText': {
			const {what, text} = resolved;
			const isShown = model.state().copied === text;
			session.copy(text);
			model.dispatch(
				isShown ? {type: 'note', what, title: msg('{what}: sent to the clipboard', {what}), text} : {type: 'copied', what, text},
			);
			break;
		}
		case 'language':
			model
				.changeLanguage()
				.then(() => model.dispatch({type: 'notice', text: msg('language: English')}))
				.catch((error: unknown) => session.end({kind: 'failed', error}));
			break;
		case 'openUrl':
			openUrl(resolved.url, model, session);
			break;
		case 'search':
			model.dispatch(resolved);
			// Builds the search index before the first letter is typed.
			setImmediate(() => {
				try {
					model.content.find('a');
				} catch (error) {
					session.end({kind: 'failed', error});
				}
			});
			break;
		case 'theme':
			model.dispatch(resolved);
			model.dispatch({type: 'notice', text: msg('theme: {name}', {name: msg(themeLabels[model.state().theme])})});
			break;
		default:
			model.dispatch(resolved);
	}
}

/** Opens a URL in the browser; without one, or when that fails, shows the address to follow or copy. */
function openUrl(url: string, model: Model, session: Session): void {
	const show = (title: Message, stop = -1) => model.dispatch({type: 'note', what: msg('The address'), title, text: url, href: url, stop});
	if (session.openUrl && !mustBeShownFirst(url, model)) {
		session.openUrl(url).then(
			() => model.dispatch({type: 'notice', text: msg('opened {place}', {place: shortUrl(url)})}),
			() => show(msg('The browser did not open; the address')),
		);
	} else {
		session.openUrl ? show(msg('The whole address; enter opens it'), 0) : show(msg('The address; y copies it'));
	}
}

/** Returns a short name for a URL: its host, or the address of a mailto: link. */
function shortUrl(url: string): string {
	return url.startsWith('mailto:') ? url.slice('mailto:'.length) : new URL(url).host;
}

/** Whether a URL has to be shown in full before it is opened: another person's file may contain any address. */
function mustBeShownFirst(url: string, model: Model): boolean {
	const route = current(model.state().history);
	return model.content.resume.origin !== undefined && !(route.screen === 'note' && route.href === url);
}
