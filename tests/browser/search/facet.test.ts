import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Facet, narrow } from '../../../src/browser/search/facet.ts';

const side: Facet = {
	name: 'side',
	values: [
		['a', 'A'],
		['b', 'B'],
	],
	of: [0, 0, 1, -1],
};
const counted: Facet = {
	name: 'counted',
	values: [
		['x', 'X'],
		['y', 'Y'],
	],
	of: [0, 1, [0, 1], 1],
};

test('with nothing chosen every row is there, and every value has its count', () => {
	assert.deepEqual(narrow([side, counted], [], [0, 1, 2, 3]), {
		rows: [0, 1, 2, 3],
		counts: [
			[2, 1],
			[2, 3],
		],
	});
});

test('a choice leaves its rows; its own facet still says what the other values would leave', () => {
	assert.deepEqual(narrow([side, counted], [0, -1], [0, 1, 2, 3]), {
		rows: [0, 1],
		counts: [
			[2, 1],
			[1, 1],
		],
	});
});

test('a row may have several values, or none', () => {
	assert.deepEqual(narrow([side, counted], [-1, 1], [0, 1, 2, 3]), {
		rows: [1, 2, 3],
		counts: [
			[1, 1],
			[2, 3],
		],
	});
});

test('each count is the number of rows that the choice of that value would leave', () => {
	const column = fc.array(
		fc.oneof(fc.integer({ min: -1, max: 2 }), fc.uniqueArray(fc.integer({ min: 0, max: 2 }))),
		{ minLength: 12, maxLength: 12 },
	);
	fc.assert(
		fc.property(
			fc.tuple(column, column, column),
			fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: -1, max: 2 }))),
			(columns, chosen) => {
				const facets = columns.map(
					(of, index): Facet => ({
						name: String(index),
						values: [
							['p', ''],
							['q', ''],
							['r', ''],
						],
						of,
					}),
				);
				const all = [...Array(12).keys()];
				const { counts } = narrow(facets, chosen, all);
				for (const [facet, own] of counts.entries()) {
					for (const [value, count] of own.entries())
						assert.equal(
							count,
							narrow(
								facets,
								chosen.map((one, index) => (index === facet ? value : one)),
								all,
							).rows.length,
						);
				}
			},
		),
	);
});
