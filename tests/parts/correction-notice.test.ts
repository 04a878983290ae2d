import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOfCorrection } from '../../src/parts/correction-notice.ts';
import { ownLedger } from '../own-ledger.ts';

test('a correction names its sources, and one that the site no longer has is another report', () => {
	assert.deepEqual(
		wordsOfCorrection(
			{
				before: 'about $106 billion in aid, source no-longer-here-2023-10-20',
				after: 'nearly $106 billion in aid, source cna-reuters-2023-10-20, as of October 2023',
			},
			ownLedger(),
		),
		{
			before: 'about $106 billion in aid, source: another report',
			after: 'nearly $106 billion in aid, source: Reuters, on CNA, 20 Oct 2023, as of October 2023',
		},
	);
});

test('other words of a correction stay as they are', () => {
	const words = { before: '70,000 killed, one source only', after: 'withdrawn, source unknown.' };
	assert.deepEqual(wordsOfCorrection(words, ownLedger()), words);
});

test('a correction in another language names its sources in that language', () => {
	assert.equal(
		wordsOfCorrection(
			{ before: 'близько 106 млрд, source no-longer-here', after: '' },
			{ ...ownLedger(), vocabulary: { ...ownLedger().vocabulary, language: 'uk' } },
		).before,
		'близько 106 млрд, джерело: інше повідомлення',
	);
});
