import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf } from '../../../src/browser/search/excerpt.ts';

const found =
	(...words: readonly string[]) =>
	(word: string) =>
		words.includes(word) ? word : undefined;

test('an excerpt is where most different words of the query are, and marks them', () => {
	const text =
		'One offer was made. The offer that officials spoke of: 120,000 dead, said US officials of the offer. Nobody else.';
	assert.deepEqual(excerptOf(text, found('120000', 'officials'), 8), [
		{ text: 'offer that ', isFound: false },
		{ text: 'officials', isFound: true },
		{ text: ' spoke of: ', isFound: false },
		{ text: '120,000', isFound: true },
		{ text: ' dead, said', isFound: false },
	]);
});

test('signs around a word are not marked', () => {
	assert.deepEqual(excerptOf('“Officials”, he said.', found('officials'), 24), [
		{ text: '“', isFound: false },
		{ text: 'Officials', isFound: true },
		{ text: '”, he said.', isFound: false },
	]);
});

test('a short text is its own excerpt, also without a word of the query', () => {
	assert.deepEqual(excerptOf('As many as 120,000.', found('zzz'), 24), [
		{ text: 'As many as 120,000.', isFound: false },
	]);
	assert.deepEqual(excerptOf('', found('zzz'), 24), []);
});
