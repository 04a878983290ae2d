import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addToList } from '../../../src/cli/new/record/add-to-list.ts';

const cases: readonly (readonly [name: string, before: string, after: string])[] = [
	[
		'a list in brackets',
		'a: 1\nlist: [x, y] # mine\nb: 2\n',
		'a: 1\nlist: [x, y, new] # mine\nb: 2\n',
	],
	['an empty list', 'list: []\n', 'list: [new]\n'],
	['a list without items', 'list:\nb: 2\n', 'list: [new]\nb: 2\n'],
	[
		'a list on lines',
		'list:\n  - x # one\n  - {id: y}\nb: 2\n',
		'list:\n  - x # one\n  - {id: y}\n  - new\nb: 2\n',
	],
	[
		'a list on lines without indent',
		'list:\n- x\n- id: y\n  z: 1\nb: 2\n',
		'list:\n- x\n- id: y\n  z: 1\n- new\nb: 2\n',
	],
	[
		'brackets over several lines',
		'list: [\n  x, # one\n  y,\n]\n',
		'list: [\n  x, # one\n  y, new,\n]\n',
	],
	['no list', '# mine\na: 1', '# mine\na: 1\nlist: [new]\n'],
	['nothing', '', 'list: [new]\n'],
];

for (const [name, before, after] of cases) {
	test(`an item is added to ${name}, and the rest stays as it is`, () => {
		assert.equal(addToList(before, 'list', 'new'), after);
	});
}

test('a field that is not a list gets no item', () => {
	assert.equal(addToList('list: words\n', 'list', 'new'), undefined);
});
