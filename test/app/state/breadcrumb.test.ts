import assert from 'node:assert/strict';
import {test} from 'node:test';
import {TestVisit} from '../../helpers/visit.js';

/** The header, which says the way to where the reader is. */
async function headerAfter(...keys: readonly string[]): Promise<string> {
	const visit = await TestVisit.open(80, 24);
	await visit.press(...keys);
	const [header = ''] = visit.lines;
	visit.close();
	return header.trim().replace(/ {2,}/, ' | ');
}

test('the header says the way to where the reader is, and the place in the list', async () => {
	assert.equal(await headerAfter('3', 'j'), 'Xu Huang › Publications | 2/13');
	assert.equal(await headerAfter('3', 'j', 'enter'), 'Xu Huang › Publications › ToolACE | 2/13');
	assert.equal(await headerAfter('1'), 'Xu Huang › About');
	assert.equal(await headerAfter('/'), 'Xu Huang › Search');
	assert.equal(await headerAfter('3', '/', ...'agents'), 'Xu Huang › Publications: agents | 1/4');
});

test('the place of an item is that in the list it was opened from', async () => {
	assert.equal(await headerAfter('3', 'j', 'j', 'enter'), 'Xu Huang › Publications › InteRecAgent | 3/13');
	assert.equal(await headerAfter('3', 'j', 'enter', ']'), 'Xu Huang › Publications › InteRecAgent | 3/13');
	assert.equal(await headerAfter('3', 's', 'g', 'enter', 'G', 'h'), 'Xu Huang › Publications | 1/13');
});

test('an item that was opened from elsewhere is told with what led there', async () => {
	assert.equal(await headerAfter('2', 'enter'), 'Xu Huang › News › InteRecAgent | 3/13');
});

test('of a long way the first and the last steps are said, in one line', async () => {
	const header = await headerAfter('3', 'enter', '?', '/', ...'agents', 'enter', 'enter', '/', ...'recsys', 'enter', 'enter');
	assert.match(header, /^Xu Huang › … › /);
});
