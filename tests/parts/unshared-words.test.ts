import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unsharedWords } from '../../src/parts/unshared-words.ts';

/** The words of the first text that the second does not have. */
const of = (text: string, other: string) =>
	text.split(' ').filter((_, index) => unsharedWords(text, other).has(index));

test('the words are found that the other text does not have, on either side', () => {
	const [origin, repetition] = ['close to 70,000 killed', 'around 70,000 casualties'];
	assert.deepEqual(of(origin, repetition), ['close', 'to', 'killed']);
	assert.deepEqual(of(repetition, origin), ['around', 'casualties']);
});

test('case and punctuation around a word are no difference', () => {
	assert.deepEqual(
		of('Nearly “180,000 killed or wounded”.', 'nearly 180,000 killed or wounded'),
		[],
	);
});

test('a word that is repeated is shared once, and one in another place is not shared', () => {
	assert.deepEqual(of('killed and killed', 'killed'), ['and', 'killed']);
	assert.deepEqual(of('wounded or killed', 'killed or wounded').length, 2);
});

test('a text shares all its words with itself and none with nothing', () => {
	assert.deepEqual(of('up to 120,000 deaths', 'up to 120,000 deaths'), []);
	assert.deepEqual(of('up to', ''), ['up', 'to']);
});
