import assert from 'node:assert/strict';
import { test } from 'node:test';
import { highlighted } from '../../../../src/ledger/ask/emphasis/highlighted.ts';

const records = [
	{ id: 'ru-killed', name: 'US officials', words: ['russia', 'killed'] },
	{ id: 'ua-killed', name: 'NATO', words: ['ukraine', 'killed'] },
	{ id: undefined, words: ['2023-08'] },
];

test('without a name, everything is highlighted', () => {
	assert.deepEqual(highlighted([], records), { is: [true, true, true], unknown: [] });
});

test('ids, words and claimants name records; a claimant may have spaces and any case', () => {
	assert.deepEqual(highlighted(['us officials'], records).is, [true, false, false]);
	assert.deepEqual(highlighted(['ua-killed russia'], records).is, [true, true, false]);
	assert.deepEqual(highlighted(['nato, 2023-08'], records).is, [false, true, true]);
});

test('what no record is called is named: a claimant with a mistake as a whole', () => {
	assert.deepEqual(highlighted(['US oficials'], records).unknown, ['US oficials']);
	assert.deepEqual(highlighted(['ru-killed ru-kiled'], records).unknown, ['ru-kiled']);
});
