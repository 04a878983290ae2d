import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadBy } from '../../../src/browser/search/leading.ts';
import { spell, wordsIn } from '../../../src/browser/search/spelling.ts';

const known = [
	'120000',
	'a',
	'ammunition',
	'casualties',
	'killed',
	'million',
	'officials',
	'ukraine',
	'us',
];

test('the words of a text are in lower case, and the digits of a number are joined', () => {
	assert.deepEqual(wordsIn('US officials: 120,000 (95.34)'), [
		'us',
		'officials',
		'120000',
		'95',
		'34',
	]);
});

test('known words, their beginnings and other forms of them are searched as they are', () => {
	for (const query of ['killed', 'casual', 'killing', 'casualty', 'us officials', '120,000', '120'])
		assert.deepEqual(
			spell(query, known),
			{ words: query.replace(',', ''), near: [], missing: [] },
			query,
		);
	assert.equal(spell('"as many as"', known).words, '"as many as"');
	assert.equal(spell('95.34', ['34', '95']).words, '95.34');
});

test('a misspelt word is replaced by the nearest known one', () => {
	assert.deepEqual(spell('casulties in Ukrane', ['casualties', 'in', 'ukraine']), {
		words: 'casualties in ukraine',
		near: [
			['casulties', 'casualties'],
			['ukrane', 'ukraine'],
		],
		missing: [],
	});
	assert.deepEqual(spell('amunition', known).near, [['amunition', 'ammunition']]);
});

test('no page matches by a single letter, by the beginning of an unknown word or of a number', () => {
	assert.equal(spell('a', known).words, '');
	assert.equal(spell('a killed', known).words, 'killed');
	assert.deepEqual(spell('azzzqqq', known), { words: '', near: [], missing: ['azzzqqq'] });
	assert.deepEqual(spell('killed 1209999', known), {
		words: 'killed',
		near: [],
		missing: ['1209999'],
	});
});

test('the pages about a number in the query lead, the others keep their order', () => {
	const leading = { '120000': [7, 3, 9] };
	assert.deepEqual(leadBy('US officials 120,000', [1, 3, 5, 7], leading), [7, 3, 1, 5]);
	assert.deepEqual(leadBy('officials', [1, 3, 5, 7], leading), [1, 3, 5, 7]);
});
