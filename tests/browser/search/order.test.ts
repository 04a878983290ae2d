import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder, isWithin } from '../../../src/browser/search/order.ts';

test('a figure as of a month or a year describes every day of it', () => {
	assert.equal(isWithin('2023-08', '2023-08-15', ''), true);
	assert.equal(isWithin('2023', '2023-08-15', '2023-08-16'), true);
	assert.equal(isWithin('2023-08', '2023-09-01', ''), false);
	assert.equal(isWithin('2023-08', '', '2023-07-31'), false);
	assert.equal(isWithin('2023-08-18', '2023-08-18', '2023-08-18'), true);
	assert.equal(isWithin('2023-09-01/2023-12-31', '2023-05-01', ''), true);
	assert.equal(isWithin('2023-09-01/2023-12-31', '', '2023-08-31'), false);
	assert.equal(isWithin('2023-09-01/2023-12-31', '2024-01-01', ''), false);
});

const codes = {
	of: { claimant: [1, 0, 1, 0] },
	dates: ['2022', '2023-01-05', '2024'],
	asOf: [2, 0, 1, 1],
	differing: [],
};

test('rows are put in order by date and by claimant, and stay in the order of the list where these are equal', () => {
	assert.deepEqual(inOrder([0, 1, 2, 3], 'newest', codes), [0, 2, 3, 1]);
	assert.deepEqual(inOrder([0, 1, 2, 3], 'oldest', codes), [1, 2, 3, 0]);
	assert.deepEqual(inOrder([0, 1, 2, 3], 'claimant', codes), [1, 3, 0, 2]);
	assert.deepEqual(inOrder([2, 3, 0], '', codes), [2, 3, 0]);
});

test('by amount the highest lower bound comes first, unit by unit, and amounts without one last', () => {
	assert.deepEqual(
		inOrder([0, 1, 2, 3], 'amount', codes, { unit: [0, 0, 0, 1], low: [5, null, 7, 900] }),
		[2, 0, 1, 3],
	);
});
