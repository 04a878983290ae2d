import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords, writeWords } from '../../../src/browser/search/known-words.ts';
import { compoundsIn, knowsAll } from '../../../src/browser/search/spelling.ts';

const parts = [
	['120000', 'a', 'ships'],
	['a', 'planes'],
	['a', 'planes', 'ships'],
];

test('the words of parts are one text, which says in which parts a word is', () => {
	assert.equal(writeWords(parts), '120000/0 a planes/1.2 ships/0.2');
	const { all, inPart } = readWords(writeWords(parts));
	assert.deepEqual(all, ['120000', 'a', 'planes', 'ships']);
	assert.deepEqual(
		parts.map((_, part) => inPart(part)),
		parts,
	);
});

test('the words of one part are a list', () => {
	assert.equal(writeWords([['a', 'b']]), 'a b');
	assert.deepEqual(readWords('a b').inPart(0), ['a', 'b']);
});

test('a part knows a query if it knows each of its words, by their stems too', () => {
	const { inPart } = readWords(writeWords(parts));
	const knowing = (query: string) => parts.map((_, part) => knowsAll(query, inPart(part)));
	assert.deepEqual(knowing('120,000'), [true, false, false]);
	assert.deepEqual(knowing('ship'), [true, false, true]);
	assert.deepEqual(knowing('“planes” shipment'), [false, false, true]);
});

test('a word with hyphens is known in one piece, too', () => {
	assert.deepEqual(compoundsIn('The Cease-fire of mid-2024 was 3-2, a let-it-be.'), [
		'ceasefire',
		'letitbe',
	]);
});
