import assert from 'node:assert/strict';
import {test} from 'node:test';
import {colorLevelOf} from '../../source/terminal/color-level.js';

const table = [
	['a plain terminal has sixteen colours', {TERM: 'xterm'}, 1],
	['a terminal that says 256 has them', {TERM: 'xterm-256color'}, 2],
	['tmux and screen too', {TERM: 'screen-256color'}, 2],
	['COLORTERM says true colour', {TERM: 'xterm-256color', COLORTERM: 'truecolor'}, 3],
	['in its other word as well', {TERM: 'xterm', COLORTERM: '24bit'}, 3],
	['kitty has true colour', {TERM: 'xterm-kitty'}, 3],
	['a direct terminal has true colour', {TERM: 'xterm-direct'}, 3],
	['the Linux console has sixteen', {TERM: 'linux'}, 1],
	['a dumb terminal has none', {TERM: 'dumb'}, 0],
	['an old video terminal has none', {TERM: 'vt220'}, 0],
	['nobody knows: none', {}, 0],
	['Windows tells nothing, and has true colour', {OS: 'Windows_NT'}, 3],
	['Windows Terminal has true colour in WSL too', {TERM: 'xterm-256color', WT_SESSION: 'a'}, 3],
	['NO_COLOR refuses all of them', {TERM: 'xterm-256color', COLORTERM: 'truecolor', NO_COLOR: '1'}, 0],
	['an empty NO_COLOR refuses nothing', {TERM: 'xterm-256color', NO_COLOR: ''}, 2],
	['FORCE_COLOR wins over NO_COLOR and TERM', {TERM: 'dumb', NO_COLOR: '1', FORCE_COLOR: '1'}, 1],
	['FORCE_COLOR names the level', {TERM: 'xterm', FORCE_COLOR: '3'}, 3],
	['FORCE_COLOR without a level means colour', {FORCE_COLOR: ''}, 1],
	['FORCE_COLOR=true means colour', {FORCE_COLOR: 'true'}, 1],
	['FORCE_COLOR=0 refuses', {TERM: 'xterm-256color', FORCE_COLOR: '0'}, 0],
	['FORCE_COLOR=false refuses', {TERM: 'xterm-256color', FORCE_COLOR: 'false'}, 0],
] as const;

for (const [sentence, environment, level] of table) {
	test(sentence, () => {
		assert.equal(colorLevelOf(environment), level);
	});
}
