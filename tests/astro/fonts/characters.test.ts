import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { charactersIn } from '../../../src/astro/fonts/characters.ts';
import { slowTest } from '../../sample.ts';

test('every character of texts is found once, in the order in which JavaScript sorts text', () => {
	assert.deepEqual(charactersIn(['ab a', 'бà𝛑a', '😀']), [' ', 'a', 'b', 'à', 'б', '𝛑', '😀']);
});

slowTest('the characters of any texts are those that a loop over them finds', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
			const expected = [...new Set(texts.flatMap((text) => [...text]))].sort();
			assert.deepEqual(charactersIn(texts), expected);
		}),
	);
});
