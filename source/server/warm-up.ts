import {openApp} from '../app/open-app.js';
import type {Resume} from '../resume/types.js';
import type {InputEvent} from '../terminal/input.js';
import type {Session} from '../terminal/session.js';

/** Keys that navigate through most of the screens. */
const visit = ['3', 'down', 'enter', 'escape', 'down', '?', 'escape'];

/** Runs the app once without output, so that the first visitor does not wait for code that is compiled on first use. */
export async function warmUp(resume: Resume): Promise<void> {
	let listen: (events: readonly InputEvent[]) => void = () => {};
	const session: Session = {
		colorLevel: 3,
		hasHyperlinks: true,
		window: () => ({columns: 120, rows: 40}),
		onInput(listener) {
			listen = listener;
			return () => {};
		},
		onResize: () => () => {},
		draw() {},
		copy() {},
		end() {},
	};
	const {close} = openApp(session, resume);
	for (const key of visit) {
		await new Promise(setImmediate);
		listen([{key}]);
	}
	close();
}
