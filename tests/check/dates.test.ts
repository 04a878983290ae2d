import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, money } from './sites.ts';

/** Two sources with these dates, and a figure in each, of which `later` repeats `first`. */
function repeated(
	first: string | undefined,
	later: string | undefined,
	fields: Readonly<Record<string, unknown>> = {},
): readonly string[] {
	const source = (id: string, issued: string | undefined) => ({
		id,
		type: 'book',
		title: id,
		seen: 'direct',
		...(issued === undefined ? {} : { issued }),
	});
	const sources = JSON.stringify([source('s1', first), source('s2', later)]);
	const figures = [
		money('first', 9, { source: 's1', asOf: '2023-02' }),
		money('later', 9, { repeats: 'first', source: 's2', ...fields }),
	];
	return codesOf(figures, ['repeated-before-said', 'as-of-after-publication'], {
		'content/library/sources/s.yaml': sources,
	});
}
const early = ['repeated-before-said later'];

const cases: readonly (readonly [
	first: string | undefined,
	later: string | undefined,
	found: readonly string[],
])[] = [
	['2023-08-18', '2023-08-19', []],
	['2023-08-18', '2023-08-18', []],
	['2023-08-19', '2023-08-18', early],
	['2023-08-19', '2023-08', []],
	['2023-08', '2023-08-01', []],
	['2023-09', '2023-08-31', early],
	['2024', '2023-12-31', early],
	['2024', '2024-01-01', []],
	[undefined, '2023-08-18', []],
	['2023-08-18', undefined, []],
];
for (const [first, later, found] of cases) {
	test(`said ${first ?? 'at some time'}, repeated ${later ?? 'at some time'}: ${found.length === 0 ? 'possible' : 'not possible'}`, () => {
		assert.deepEqual(repeated(first, later), found);
	});
}

test('who had a source of its own may have been first', () => {
	assert.deepEqual(repeated('2023-08-19', '2023-08-18', { independent: true }), []);
});

test('a date that is inherited from a later print is one finding, a date of its own is another', () => {
	assert.deepEqual(repeated('2023-08-19', '2023-01'), early);
	assert.deepEqual(
		new Set(repeated('2023-08-19', '2023-01', { asOf: '2023-02' })),
		new Set([...early, 'as-of-after-publication later']),
	);
});

/** The findings of an article whose facts end on a day and which lists a figure of another. */
function article(dates: string, asOf: string): readonly string[] {
	const text = `---\ntitle: T\nsummary: S.\n${dates}\nfigures: [f]\n---\nT.\n`;
	return codesOf([money('f', 9, { asOf })], ['facts-after-publication'], {
		'content/articles/a.md': text,
	});
}
const known: readonly (readonly [dates: string, asOf: string, found: number])[] = [
	['published: 2024-02-14\nfactsAsOf: 2024-02-14', '2024-02-14', 0],
	['published: 2024-02-14\nfactsAsOf: 2024-02-14', '2024-02', 0],
	['published: 2024-02-14\nfactsAsOf: 2024-02-14', '2024-02-15', 1],
	['published: 2024-02-14\nfactsAsOf: 2024-02-14', '2024-03', 1],
	['published: 2024-02-14\nfactsAsOf: 2024-02-15', '2024-02', 1],
	['published: 2024-02\nfactsAsOf: 2024-02-15', '2024-02', 0],
	['published: 2024-02-14\nupdated: 2024-03-01\nfactsAsOf: 2024-02-15', '2024-02-15', 0],
	['published: 2024-02-14\nupdated: 2024-03-01\nfactsAsOf: 2024-03-02', '2024-02', 1],
];
for (const [dates, asOf, found] of known) {
	test(`${dates.replaceAll('\n', ', ')}, a figure as of ${asOf}: ${found === 0 ? 'no finding' : 'an error'}`, () => {
		assert.equal(article(dates, asOf).length, found);
	});
}
