import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nextTheme, type ThemeName, themeNames} from '../../../source/app/theme/names.js';

/** The themes that come up when t is pressed again and again. */
function offered(background: 'light' | 'dark' | undefined, from: ThemeName = 'auto'): ThemeName[] {
	const names: ThemeName[] = [];
	for (let name = nextTheme(from, background); !names.includes(name); name = nextTheme(name, background)) {
		names.push(name);
	}
	return names;
}

test('where the background is not known, every theme is offered', () => {
	assert.deepEqual(offered(undefined).toSorted(), [...themeNames].toSorted());
});

test('a theme that contradicts a known background is not offered, wherever one begins', () => {
	for (const background of ['light', 'dark'] as const) {
		const contradicting = background === 'light' ? 'dark' : 'light';
		for (const from of themeNames) {
			const names = offered(background, from);
			assert.ok(!names.includes(contradicting), `${background}, from ${from}: ${names.join(', ')}`);
			assert.ok(names.includes('mono') && names.includes('auto'));
		}
	}
});
