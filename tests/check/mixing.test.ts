import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Overlap, overlapsAmong } from '../../src/ledger/sums/unions.ts';
import type { Recorded } from '../../src/ledger/ledger.ts';
import type { Figure } from '../../src/record/resolved.ts';
import { vocabulary } from '../language/vocabulary.ts';
import { codesOf, type Fields, findingsOf, money, people } from './sites.ts';

const rate = (from: string, value: number): Fields => ({
	converted: { from, rate: value, date: '2024-02-13', source: 'paper-2024-02' },
});
const currencies = ['currency-without-rate', 'drift-unit', 'drift-amount', 'mixed-sum'];
const amounts: readonly (readonly [
	what: string,
	figures: readonly Fields[],
	found: readonly string[],
])[] = [
	[
		'a part in another currency',
		[money('whole', 99), money('a', 9, { partOf: 'whole', unit: 'EUR' })],
		['currency-without-rate a'],
	],
	[
		'a part with a rate',
		[money('whole', 99), money('a', 9, { partOf: 'whole', unit: 'EUR', ...rate('USD', 0.93) })],
		[],
	],
	[
		'a whole with the rate',
		[money('whole', 99, rate('EUR', 1.08)), money('a', 9, { partOf: 'whole', unit: 'EUR' })],
		[],
	],
	[
		'a part with a rate from another currency',
		[money('whole', 99), money('a', 9, { partOf: 'whole', unit: 'EUR', ...rate('EUR', 0.93) })],
		['currency-without-rate a'],
	],
	[
		'a part that is no money',
		[money('whole', 99), money('a', 9, { partOf: 'whole', unit: 'percent' })],
		['mixed-sum a'],
	],
	[
		'a repetition in another currency',
		[money('o', 95.34e9), money('a', 88.7e9, { repeats: 'o', unit: 'EUR' })],
		['drift-unit a'],
	],
	// 95.34 × 0.93 = 88.6662.
	[
		'a repetition with a rate',
		[money('o', 95.34e9), money('a', 88.7e9, { repeats: 'o', unit: 'EUR', ...rate('USD', 0.93) })],
		[],
	],
	[
		'a repetition with a rate that gives another amount',
		[money('o', 95.34e9), money('a', 89.7e9, { repeats: 'o', unit: 'EUR', ...rate('USD', 0.93) })],
		['drift-amount a'],
	],
	[
		'a range with a rate',
		[
			money('o', { low: 10e9, high: 20e9 }, { qualifier: 'range' }),
			money(
				'a',
				{ low: 9.3e9, high: 18.6e9 },
				{ repeats: 'o', qualifier: 'range', unit: 'EUR', ...rate('USD', 0.93) },
			),
		],
		[],
	],
	[
		'a range of which one end is another',
		[
			money('o', { low: 10e9, high: 20e9 }, { qualifier: 'range' }),
			money(
				'a',
				{ low: 9.3e9, high: 28.6e9 },
				{ repeats: 'o', qualifier: 'range', unit: 'EUR', ...rate('USD', 0.93) },
			),
		],
		[],
	],
];
for (const [what, figures, found] of amounts) {
	test(`currencies: ${what}: ${found.join(', ') || 'no finding'}`, () => {
		assert.deepEqual(
			findingsOf(figures)
				.filter(({ code, severity }) => currencies.includes(code) && severity === 'error')
				.map(({ code, about }) => `${code} ${about?.id}`),
			found,
		);
	});
}

const sums: readonly (readonly [what: string, fields: Fields, found: readonly string[]])[] = [
	['the stage', { stage: 'disbursed' }, ['mixed-sum a']],
	['the price basis', { basis: 'real' }, ['mixed-sum a']],
	[
		'the measure, which brings its unit along',
		{ measure: 'killed', unit: 'people' },
		['mixed-sum a'],
	],
	['the kind of aid', { kind: 'military' }, []],
	['the subject and the day', { subject: 'ukraine', asOf: '2024-02' }, []],
];
for (const [what, fields, found] of sums) {
	test(`a part that differs from its whole in ${what}: ${found.join(', ') || 'no finding'}`, () => {
		assert.deepEqual(
			codesOf(
				[
					money('whole', 99, { stage: 'enacted', basis: 'nominal' }),
					money('a', 9, { partOf: 'whole', ...fields }),
				],
				['mixed-sum'],
			),
			found,
		);
	});
}

test('fields that a whole does not state are not compared with its parts', () => {
	assert.deepEqual(
		codesOf(
			[money('whole', 99), money('a', 9, { partOf: 'whole', stage: 'enacted', basis: 'real' })],
			['mixed-sum'],
		),
		[],
	);
});

test('a narrower measure is part of a wider one, and not the other way round', () => {
	const part = (measure: string): Fields => ({
		id: 'a',
		partOf: 'whole',
		measure,
		amount: 9,
		qualifier: 'exact',
		source: 'paper-2024-02',
	});
	assert.deepEqual(
		codesOf([people('whole', 'casualties', 99), part('named-dead')], ['mixed-sum']),
		[],
	);
	assert.deepEqual(codesOf([people('whole', 'killed', 99), part('casualties')], ['mixed-sum']), [
		'mixed-sum a',
	]);
});

const article = (figures: readonly string[], drawing: string) => ({
	'content/articles/a.md': `---\ntitle: T\nsummary: S.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\nfigures: [${figures.join(', ')}]\n---\n${drawing}\n`,
});
const axes: readonly (readonly [what: string, figures: readonly Fields[], found: number])[] = [
	['one stage, one stage not stated', [money('a', 9, { stage: 'enacted' }), money('b', 9)], 0],
	['two stages', [money('a', 9, { stage: 'enacted' }), money('b', 9, { stage: 'disbursed' })], 1],
	[
		'three stages, said once',
		[
			money('a', 9, { stage: 'enacted' }),
			money('b', 9, { stage: 'disbursed' }),
			money('c', 9, { stage: 'requested' }),
		],
		1,
	],
	['nominal and real', [money('a', 9, { basis: 'nominal' }), money('b', 9, { basis: 'real' })], 1],
	[
		'two currencies, one of them converted',
		[money('a', 9), money('b', 9, { unit: 'EUR', ...rate('USD', 0.93) })],
		1,
	],
	[
		'people and cases',
		[people('a', 'wounded', 9), people('b', 'treatment-cases', 9, { unit: 'cases' })],
		1,
	],
	['several measures of people', [people('a', 'wounded', 9), people('b', 'killed', 9)], 0],
];
for (const [what, figures, found] of axes) {
	test(`one axis: ${what}: ${found === 0 ? 'no finding' : 'an error'}`, () => {
		const ids = figures.map(({ id }) => String(id));
		assert.equal(
			codesOf(
				figures,
				['mixed-axis'],
				article(ids, `::estimate-range{figures="${ids.join(' ')}" title="T"}`),
			).length,
			found,
		);
	});
}

test('a drawing without an axis may tell of anything', () => {
	const chain = [money('a', 9), people('b', 'killed', 9)];
	assert.deepEqual(codesOf(chain, ['mixed-axis'], article(['a', 'b'], '::chain{figure="a"}')), []);
});

const donors = (
	parts: readonly (readonly [subject: string, fields?: Fields])[],
	whole: Fields = {},
) =>
	codesOf(
		[
			money('whole', 99, whole),
			...parts.map(([subject, fields]) =>
				money(subject, 9, { partOf: 'whole', subject, ...fields }),
			),
		],
		['counted-twice'],
	);

test('a member and its union are parts of one whole', () => {
	assert.deepEqual(donors([['eu'], ['germany'], ['france']]), [
		'counted-twice germany',
		'counted-twice france',
	]);
	assert.deepEqual(donors([['germany'], ['france'], ['united-states']]), []);
});

test('two kinds of aid do not overlap, unless the whole is of one of them', () => {
	const parts = [
		['eu', { kind: 'humanitarian' }],
		['germany', { kind: 'military' }],
	] as const;
	assert.deepEqual(donors(parts, { kind: 'mixed' }), []);
	assert.deepEqual(donors([['eu'], ['germany', { kind: 'military' }]], { kind: 'mixed' }), [
		'counted-twice germany',
	]);
});

test('a part of a part of a union is in the union, even where the vocabulary goes round in a circle', () => {
	const words = {
		...vocabulary,
		subjects: {
			eu: { label: 'EU', partOf: 'world' },
			germany: { label: 'Germany', partOf: ['eu', 'nato'] },
			bavaria: { label: 'Bavaria', partOf: 'germany' },
			world: { label: 'World', partOf: 'eu' },
		},
	};
	const figure = (subject: string) => ({ record: { subject } }) as Recorded<Figure>;
	const ids = ({ member, union }: Overlap) => `${member.record.subject} in ${union.record.subject}`;
	assert.deepEqual(overlapsAmong([figure('bavaria'), figure('eu')], words).map(ids), [
		'bavaria in eu',
	]);
	assert.deepEqual(
		overlapsAmong([figure('bavaria'), figure('nato'), figure('russia')], words).map(ids),
		['bavaria in nato'],
	);
	assert.deepEqual(overlapsAmong([figure('bavaria'), figure('bavaria')], words).map(ids), []);
});
