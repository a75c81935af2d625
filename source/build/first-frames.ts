import {writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {firstFrameFile, renderedColorLevels, renderedWindows} from '../local/first-frame.js';
import {ownResume} from '../resume/own.js';
import type {Session} from '../terminal/session.js';

/** Writes the first frames of the bundled résumé next to the bundle, rendered by the bundled app. */
export async function writeFirstFrames(folder: string): Promise<void> {
	const {openApp} = createRequire(import.meta.url)(resolve(folder, 'app.cjs')) as typeof import('../app/open-app.js');
	for (const window of renderedWindows) {
		for (const colorLevel of renderedColorLevels) {
			const frames: string[] = [];
			const session: Session = {
				colorLevel,
				hasHyperlinks: false,
				window: () => window,
				onInput: () => () => {},
				onResize: () => () => {},
				draw: frame => frames.push(frame),
				copy() {},
				end() {},
			};
			openApp(session, ownResume).close();
			await writeFile(join(folder, firstFrameFile(window, colorLevel)), frames[0] ?? '');
		}
	}
}
