import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findWords, rowsWithAll, scoresOf, startOf } from '../../../src/browser/search/match.ts';

/** A file of words, each on these rows with these weights. */
const fileOf = (words: Readonly<Record<string, readonly (readonly [number, number])[]>>) => ({
	words: Object.entries(words).map(([word, pages]) => {
		let last = 0;
		const postings = pages.flatMap(([row, weight]) => {
			const step = row - last;
			last = row;
			return [step, weight];
		});
		return [word, postings] as const;
	}),
});

const file = fileOf({
	countries: [[0, 1]],
	country: [[3, 1]],
	countryside: [[4, 1]],
	killed: [
		[0, 1],
		[2, 5],
		[3, 1],
	],
	killers: [[5, 1]],
	official: [[1, 1]],
});
const wordsFound = (word: string, isStemmed = true) =>
	findWords(word, [file], isStemmed).map((found) => found.word);

test('an English word finds its other forms, and words that begin with it', () => {
	assert.deepEqual(wordsFound('country'), ['countries', 'country', 'countryside']);
	assert.deepEqual(wordsFound('countries'), ['countries', 'country']);
	assert.deepEqual(wordsFound('kill'), ['killed', 'killers']);
	assert.deepEqual(wordsFound('killings'), ['killed', 'killers']);
	for (const typed of ['offi', 'officia', 'official', 'officially'])
		assert.deepEqual(wordsFound(typed), ['official'], typed);
	assert.deepEqual(wordsFound('zzz'), []);
});

test('in a language without stems a word finds those that begin with it', () => {
	assert.deepEqual(wordsFound('countries', false), ['countries']);
	assert.deepEqual(wordsFound('killings', false), []);
});

test('what a word shares with its stem says where its other forms are', () => {
	assert.equal(startOf('countries', true), 'countri');
	assert.equal(startOf('country', true), 'countr');
	assert.equal(startOf('countries', false), 'countries');
	assert.equal(startOf('120000', true), '120000');
});

test('a page is found if it has all words of a query', () => {
	const find = (word: string) => findWords(word, [file], true);
	assert.deepEqual(rowsWithAll([find('killed')]), [0, 2, 3, 5]);
	assert.deepEqual(rowsWithAll([find('killed'), find('country')]), [0, 3]);
	assert.deepEqual(rowsWithAll([find('killed'), find('zzz')]), []);
	assert.deepEqual(rowsWithAll([]), []);
});

test('a page counts more for a word that it has often, that is rare, or that is the word itself', () => {
	const score = (...words: readonly string[]) => {
		const found = words.map((word) => findWords(word, [file], true));
		return scoresOf(found, [0, 1, 2, 3, 4, 5], {
			pages: 100,
			averageLength: 100,
			lengthOf: (row) => (row === 3 ? 400 : 100),
		});
	};
	const killed = score('killed');
	assert.ok((killed.get(2) ?? 0) > (killed.get(0) ?? 0), 'often');
	assert.ok((killed.get(0) ?? 0) > (killed.get(3) ?? 0), 'a shorter page');
	assert.ok((killed.get(0) ?? 0) > (killed.get(5) ?? 0), 'the word itself');
	assert.equal(killed.get(1), 0);
	const rare = score('official').get(1) ?? 0;
	assert.ok(rare > (killed.get(0) ?? 0), 'rare');
	// One of 100 pages: ln(99.5 / 1.5 + 1), times 2.4 / 2.4 for one word on a page of average length.
	assert.equal(rare.toFixed(6), Math.log(99.5 / 1.5 + 1).toFixed(6));
});
