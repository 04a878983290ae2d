import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexedText } from '../../../src/export/search/indexed-text.ts';
import { notSearched } from '../../../src/export/search/search-query.ts';
import { joint } from '../../../src/browser/search/words.ts';
import { bilingual } from '../../bilingual.ts';

const { ledger, edition } = bilingual();
const asked = (words: string) => words.replace(new RegExp(notSearched(edition) ?? '', 'giu'), '');

test('English words are left to Pagefind', () => {
	assert.equal(notSearched(ledger), undefined);
	assert.equal(indexedText('as many as 120 000', 'en'), 'as many as 120 000');
});

test('a Ukrainian word is looked for without its ending, so that its other forms are found', () => {
	for (const form of ['загиблі', 'загиблих', 'загиблого', 'загиблими', 'Загиблий'.toLowerCase()])
		assert.equal(asked(form), 'загибл', form);
	assert.equal(asked('Зеленського'), asked('Зеленський'));
	assert.equal(asked('мільярда допомоги'), 'мільярд допомог');
	for (const form of ['перемир’я', 'перемир’ю']) assert.equal(asked(form), 'перемир’');
});

test('what is left of a word has three letters at least', () => {
	assert.equal(asked('США до мир рік'), 'США до мир рік');
	assert.equal(asked('рада'), 'рад');
});

test('words in quotation marks stay as they are', () => {
	assert.equal(asked('"загиблих військових"'), '"загиблих військових"');
});

test('the digits of a number are joined in the index and in queries, and two numbers stay two', () => {
	assert.equal(
		indexedText('до 1 120 000 осіб, 70 000', 'uk'),
		`до 1${joint}120${joint}000 осіб, 70${joint}000`,
	);
	assert.equal(
		indexedText('у 2022 120 осіб; 95,34; 120,000', 'uk'),
		'у 2022 120 осіб; 95,34; 120,000',
	);
	for (const written of ['120 000', '120\u00a0000', '120,000', '120000'])
		assert.equal(asked(written), '120000', written);
	assert.equal(asked('2022 120 000'), '2022 120000');
	assert.equal(asked('95,34'), '95,34');
});
