import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords, statedStep } from '../../../src/ledger/read/read-words.ts';
import { siteVocabulary as vocabulary } from '../../language/site-vocabulary.ts';

test('the language of a source settles an amount that could be two', () => {
	const says = '70.000 Ukrainian soldiers killed';
	const amounts = [undefined, 'en', 'de', 'es-MX', 'no such language'].map(
		(language) => readWords(says, vocabulary, language).fields.amount,
	);
	assert.deepEqual(amounts, [undefined, undefined, 70_000, undefined, undefined]);
});

test('words keep how precisely an amount was said', () => {
	assert.equal(statedStep({ says: 'about 1.20 million', amount: 1_200_000 }, vocabulary), 1e4);
	assert.equal(
		statedStep({ says: 'about 1.20 million', amount: 1_300_000 }, vocabulary),
		undefined,
	);
	assert.equal(statedStep({ amount: 1_200_000 }, vocabulary), undefined);
});
