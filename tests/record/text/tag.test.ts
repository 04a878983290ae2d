import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tag, tagWord } from '../../../src/record/text/tag.ts';

test('the address of a tag keeps the letters, marks and digits of every script', () => {
	assert.equal(tagWord('Data sets, 2024!'), 'data-sets-2024');
	assert.equal(tagWord('Київ'), 'київ');
	assert.equal(tagWord('e\u0301tat'), '\u00e9tat');
	assert.equal(tagWord('हिन्दी'), 'हिन्दी');
	assert.equal(tagWord('../..'), '');
});

test('a tag without a letter or digit, and one that Windows reserves, is refused', () => {
	for (const written of ['.', '..', '#', '🔥', '\u0301', 'con', 'AUX', 'nul.', '#com1'])
		assert.equal(tag.safeParse(written).success, false, written);
	for (const written of ['C++', 'console', '50%', 'com10'])
		assert.equal(tag.safeParse(written).success, true, written);
});
