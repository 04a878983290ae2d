import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimRows } from '../../../src/ledger/ask/claim-rows.ts';
import { eventsBetween } from '../../../src/ledger/ask/events-between.ts';
import type { Claim } from '../../../src/record/claim.ts';

const claim = (id: string, ...about: readonly string[]): Claim => ({
	id,
	says: `${id}.`,
	claimant: 'A source',
	attribution: 'named',
	stance: 'asserts',
	source: 'paper',
	...(about.length === 0 ? {} : { about: [...about] }),
});
const inRows = (claims: readonly Claim[], named?: readonly string[]) =>
	claimRows(claims, named).map((row) =>
		[row.claim.id, ...row.answers.map(({ id }) => id)].join(' '),
	);

test('an answer is in the row of each claim that it answers, and so is an answer to it', () => {
	assert.deepEqual(
		inRows([
			claim('offer'),
			claim('call'),
			claim('denial', 'offer', 'call'),
			claim('reply', 'denial'),
		]),
		['offer denial reply', 'call denial reply'],
	);
});

test('claims that answer one another start one row, and so does one that answers another article', () => {
	assert.deepEqual(inRows([claim('a', 'b'), claim('b', 'a'), claim('c', 'elsewhere')]), [
		'a b',
		'c',
	]);
});

test('the claims that are named are the rows, in the order of their names', () => {
	assert.deepEqual(
		inRows([claim('offer'), claim('call'), claim('denial', 'offer')], ['call', 'denial', 'call']),
		['call', 'denial'],
	);
});

test('events of a time are found by every day that they may mean, in the order of their middles', () => {
	const events = ['2024-02-13', '2023', 'late 2023', '2023-08-18', '2024-02'].map((date) => ({
		date,
		text: date,
		source: 'paper',
	}));
	const found = (from?: string, to?: string) =>
		eventsBetween(events, from, to).map(({ date }) => date);
	assert.deepEqual(found(), ['2023', '2023-08-18', 'late 2023', '2024-02-13', '2024-02']);
	assert.deepEqual(found('2023-09', '2024-02-12'), ['2023', 'late 2023', '2024-02']);
	assert.deepEqual(found('2023', '2023-08'), ['2023', '2023-08-18']);
});
