import {type Saying, saying} from '../language/language.js';
import {backgroundOf} from '../terminal/background.js';
import type {InputEvent} from '../terminal/input.js';
import {mouseEventOf} from '../terminal/mouse.js';
import type {Session} from '../terminal/session.js';
import {type Effect, effectOf} from './intent.js';
import {type Command, commandFor} from './keys.js';
import type {Model} from './model.js';
import {pointedAt} from './point.js';
import {current} from './trail.js';
import {viewOf} from './view.js';

/** Does what a key or a paste means where the reader is, and takes note of what the terminal tells of itself. */
export function handleInput(event: InputEvent, model: Model, session: Session): void {
	const background = 'reply' in event ? backgroundOf(event.reply) : undefined;
	if (background) {
		model.dispatch({type: 'background', background});
	}
	const state = model.state();
	const command = commandOf(event, model);
	const effect = command && effectOf(command, state, model.content);
	if (effect) {
		perform(effect, model, session);
	}
}

function commandOf(event: InputEvent, model: Model): Command | undefined {
	const route = current(model.state().trail);
	if ('key' in event) {
		return commandFor(event.key, route);
	}
	if ('reply' in event) {
		return pointerCommand(event.reply, model);
	}
	const isText = 'paste' in event && 'isTyping' in route && route.isTyping;
	return isText ? {type: 'write', text: event.paste} : undefined;
}

/** The wheel moves by a row, in a text by three lines; a click selects, and on what is selected it follows. */
function pointerCommand(reply: string, model: Model): Command | undefined {
	const mouse = mouseEventOf(reply);
	if (mouse?.kind !== 'click') {
		const rows = 'scroll' in current(model.state().trail) ? 3 : 1;
		return mouse && {type: 'scroll', by: rows * mouse.by};
	}
	const state = model.state();
	const route = current(state.trail);
	const pointed = pointedAt(viewOf(state, model.content), mouse);
	const isChosen =
		(pointed?.kind === 'entry' && 'selected' in route && route.selected === pointed.index) ||
		(pointed?.kind === 'stop' && 'stop' in route && route.stop === pointed.index);
	return isChosen ? {type: 'follow'} : pointed && {type: 'select', pointed};
}

function perform(effect: Effect, model: Model, session: Session): void {
	switch (effect.type) {
		case 'quit':
			session.end({kind: 'left'});
			break;
		case 'suspend':
			session.suspend?.();
			break;
		case 'copy':
			session.copy(effect.text);
			model.dispatch({
				type: 'note',
				what: effect.what,
				title: saying('{what}: sent to the clipboard', {what: effect.what}),
				text: effect.text,
			});
			break;
		case 'language':
			model.changeLanguage().catch((error: unknown) => session.end({kind: 'failed', error}));
			break;
		case 'link':
			follow(effect.url, model, session);
			break;
		default:
			model.dispatch(effect);
	}
}

/** In the browser where there is one; elsewhere, and when that fails, the address is shown to be followed or copied. */
function follow(url: string, model: Model, session: Session): void {
	const show = (title: Saying, stop = -1) => model.dispatch({type: 'note', what: saying('The address'), title, text: url, href: url, stop});
	if (session.openUrl && !hasToBeSeen(url, model)) {
		session.openUrl(url).catch(() => show(saying('The browser did not open; the address')));
	} else {
		session.openUrl ? show(saying('The whole address; enter opens it'), 0) : show(saying('The address; y copies it'));
	}
}

/** Another person's file may hold any address: it is opened only from where all of it stands on the screen. */
function hasToBeSeen(url: string, model: Model): boolean {
	const route = current(model.state().trail);
	return model.content.resume.origin !== undefined && !(route.screen === 'note' && route.href === url);
}
