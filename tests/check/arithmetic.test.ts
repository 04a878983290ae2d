import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codesOf, type Fields, money, people, truthful } from './sites.ts';
import { oneInQuick, tries } from '../sample.ts';

const sums = (figures: readonly Fields[]) => codesOf(figures, ['parts-exceed-whole']);
const casualties = (figures: readonly Fields[]) => codesOf(figures, ['casualties-sum']);
const falls = (figures: readonly Fields[]) => codesOf(figures, ['falling-count']);
const part = (id: string, amount: Fields['amount'], fields: Fields = {}) =>
	money(id, amount, { partOf: 'whole', label: id, ...fields });
const tooMuch = ['parts-exceed-whole whole'];

const wholes: readonly (readonly [
	what: string,
	figures: readonly Fields[],
	found: readonly string[],
])[] = [
	[
		'163.6 + 20.0 + 1.1 are 184.8 within rounding',
		[money('whole', 184.8e9), part('a', 163.6e9), part('b', 20e9), part('c', 1.1e9)],
		[],
	],
	// 163.55 + 19 + 2.25 = 184.8, and the whole is at most 184.85.
	[
		'163.6 + 20.0 + 2.3 are just within rounding of 184.8',
		[money('whole', 184.8e9), part('a', 163.6e9), part('b', 20e9), part('c', 2.3e9)],
		[],
	],
	// 163.55 + 19 + 2.35 = 184.9.
	[
		'163.6 + 20.0 + 2.4 are not',
		[money('whole', 184.8e9), part('a', 163.6e9), part('b', 20e9), part('c', 2.4e9)],
		tooMuch,
	],
	[
		'a ceiling adds nothing',
		[money('whole', 100), part('a', 96), part('b', 90, { qualifier: 'at-most' })],
		[],
	],
	[
		'a floor adds what it is',
		[money('whole', 101), part('a', 96), part('b', 9, { qualifier: 'at-least' })],
		tooMuch,
	],
	[
		'a whole that is a floor holds all',
		[money('whole', 100, { qualifier: 'at-least' }), part('a', 900)],
		[],
	],
	[
		'an order adds its low end',
		[money('whole', 10999), part('a', 10000, { qualifier: 'order' }), part('b', 997)],
		[],
	],
	[
		'an order adds no less than its low end',
		[money('whole', 10999), part('a', 10000, { qualifier: 'order' }), part('b', 1003)],
		tooMuch,
	],
	[
		'of a range the low end is added',
		[
			money('whole', 101),
			part('a', { low: 51, high: 90 }, { qualifier: 'range' }),
			part('b', { low: 49, high: 90 }, { qualifier: 'range' }),
		],
		[],
	],
	[
		'of a whole that is a range the high end counts',
		[money('whole', { low: 80, high: 101 }, { qualifier: 'range' }), part('a', 99)],
		[],
	],
	[
		'"about" with one digit allows a tenth less',
		[money('whole', 91), part('a', 100, { qualifier: 'approx' })],
		[],
	],
	[
		'"about" with three digits allows a hundredth less',
		[money('whole', 91), part('a', 101, { qualifier: 'approx' })],
		tooMuch,
	],
	[
		'a repetition of a part is not added to it',
		[money('whole', 101), part('a', 99), part('b', 99, { repeats: 'a' })],
		[],
	],
	[
		'one part by two claimants is one part',
		[
			money('whole', 101),
			part('a', 99, { label: 'x' }),
			part('b', 97, { label: 'x', claimant: { name: 'Others', kind: 'ngo', named: true } }),
		],
		[],
	],
	[
		'one part on two days is one part',
		[
			money('whole', 101),
			part('a', 91, { label: 'x' }),
			part('b', 97, { label: 'x', asOf: '2024-02' }),
		],
		[],
	],
	[
		'the lowest telling of one part is added',
		[
			money('whole', 101),
			part('a', 91, { label: 'x' }),
			part('b', 97, { label: 'x', asOf: '2024-02' }),
			part('c', 13),
		],
		tooMuch,
	],
	[
		'another stage is not added',
		[
			money('whole', 101, { stage: 'enacted' }),
			part('a', 99),
			part('b', 99, { stage: 'disbursed' }),
		],
		[],
	],
	[
		'another currency is not added without a rate',
		[money('whole', 101), part('a', 99), part('b', 99, { unit: 'EUR' })],
		[],
	],
	[
		'another currency is added at its rate',
		[
			money('whole', 101),
			part('a', 81),
			part('b', 17, {
				unit: 'EUR',
				converted: { from: 'USD', rate: 0.5, date: '2024-01', source: 'paper-2024-02' },
			}),
		],
		tooMuch,
	],
	[
		'another currency is added at the rate of the whole',
		[
			money('whole', 101, {
				converted: { from: 'EUR', rate: 2, date: '2024-01', source: 'paper-2024-02' },
			}),
			part('a', 81),
			part('b', 17, { unit: 'EUR' }),
		],
		tooMuch,
	],
	[
		'persons are not rounded',
		[
			people('whole', 'killed', 1204),
			{ id: 'a', partOf: 'whole', amount: 1205, qualifier: 'exact', source: 'paper-2024-02' },
		],
		tooMuch,
	],
	[
		'the killed can be part of casualties',
		[
			people('whole', 'casualties', 1204),
			{
				id: 'a',
				partOf: 'whole',
				measure: 'killed',
				amount: 1205,
				qualifier: 'exact',
				source: 'paper-2024-02',
			},
		],
		tooMuch,
	],
];
for (const [what, figures, found] of oneInQuick(3, wholes)) {
	test(`parts and whole: ${what}`, () => {
		assert.deepEqual(sums(figures), found);
		assert.deepEqual(sums(figures.toReversed()), found);
	});
}

test('parts drawn from a whole and stated truthfully never exceed it', () => {
	const told = fc
		.array(fc.integer({ min: 100, max: 1e9 }), { minLength: 1, maxLength: 6 })
		.chain((values) =>
			fc.record({
				whole: truthful(values.reduce((sum, value) => sum + value, 0)),
				parts: fc.tuple(...values.map(truthful)),
			}),
		);
	fc.assert(
		fc.property(told, fc.constantFrom('USD', 'people'), ({ whole, parts }, unit) => {
			assert.deepEqual(
				sums([
					money('whole', 0, { ...whole, unit }),
					...parts.map((said, index) => part(`p${index}`, 0, said)),
				]),
				[],
			);
		}),
		{ numRuns: tries(100, 200) },
	);
});

test('parts that are a ninth more than their whole always exceed it, in any order', () => {
	const terms = fc.array(fc.integer({ min: 100, max: 1e9 }), { minLength: 2, maxLength: 6 });
	fc.assert(
		fc.property(terms, fc.integer({ min: 0, max: 5 }), (values, turn) => {
			const whole = Math.floor(values.reduce((sum, value) => sum + value, 0) / (10 / 9));
			const figures = [
				money('whole', whole),
				...values.map((value, index) => part(`p${index}`, value)),
			];
			assert.deepEqual(sums([...figures.slice(turn), ...figures.slice(0, turn)]), tooMuch);
		}),
		{ numRuns: tries(100, 100) },
	);
});

const impossible = (id: string) => [`casualties-sum ${id}`];
const all: Fields = { includes: ['killed', 'wounded'] };
const persons: readonly (readonly [
	what: string,
	figures: readonly Fields[],
	found: readonly string[],
])[] = [
	[
		'120 + 175 against 296 and less',
		[
			people('k', 'killed', 120, { qualifier: 'at-most' }),
			people('w', 'wounded', 175),
			people('c', 'casualties', 296, { qualifier: 'at-most' }),
		],
		[],
	],
	[
		'121 + 175 against 295',
		[people('k', 'killed', 121), people('w', 'wounded', 175), people('c', 'casualties', 295)],
		impossible('c'),
	],
	[
		'one part that is above the whole by itself',
		[people('k', 'killed', 301), people('c', 'casualties', 297)],
		impossible('c'),
	],
	[
		'casualties above both, where they may count in others',
		[people('k', 'killed', 121), people('w', 'wounded', 175), people('c', 'casualties', 999)],
		[],
	],
	[
		'casualties above both, where they count in no others',
		[people('k', 'killed', 121), people('w', 'wounded', 175), people('c', 'casualties', 999, all)],
		impossible('c'),
	],
	[
		'casualties above both, where they count in others too',
		[
			people('k', 'killed', 121),
			people('w', 'wounded', 175),
			people('c', 'casualties', 999, { includes: ['killed', 'wounded', 'sick'] }),
		],
		[],
	],
	[
		'casualties above one, the other being unknown',
		[people('k', 'killed', 121), people('c', 'casualties', 999, all)],
		[],
	],
	[
		'the same in other words',
		[
			people('k', 'killed', 121),
			people('w', 'wounded', 175),
			people('c', 'casualties', 999, { includes: ['Dead', 'injured'] }),
		],
		impossible('c'),
	],
	[
		'the wounded where only the killed are counted in',
		[
			people('k', 'killed', 121),
			people('w', 'wounded', 175),
			people('c', 'casualties', 121, { includes: ['killed'] }),
		],
		[],
	],
	[
		'more names than killed',
		[people('n', 'named-dead', 123), people('k', 'killed', 121)],
		impossible('k'),
	],
	['fewer names than killed', [people('n', 'named-dead', 12), people('k', 'killed', 121)], []],
	[
		'names where the killed are not stated',
		[people('n', 'named-dead', 123), people('w', 'wounded', 175), people('c', 'casualties', 296)],
		impossible('c'),
	],
	[
		'the dead of two reports: the lower counts',
		[
			people('k', 'killed', 121),
			people('k2', 'killed', 101),
			people('w', 'wounded', 175),
			people('c', 'casualties', 277),
		],
		[],
	],
	...(
		[
			['day', { asOf: '2024-02' }],
			['claimant', { claimant: { name: 'Others', kind: 'ngo', named: true } }],
			['population', { population: 'civilian' }],
			['subject', { subject: 'ukraine' }],
			['start', { since: '2022-02-24' }],
			['place', { place: 'Kharkiv' }],
		] as const
	).map(
		([what, other]) =>
			[
				`another ${what}`,
				[people('k', 'killed', 301, other), people('c', 'casualties', 297)],
				[],
			] as const,
	),
];
for (const [what, figures, found] of oneInQuick(3, persons)) {
	test(`killed and casualties: ${what}: ${found.length === 0 ? 'possible' : 'not possible'}`, () => {
		assert.deepEqual(casualties(figures), found);
		assert.deepEqual(casualties(figures.toReversed()), found);
	});
}

test('killed, wounded and casualties that are stated truthfully always fit', () => {
	const told = fc
		.tuple(fc.integer({ min: 100, max: 1e6 }), fc.integer({ min: 100, max: 1e6 }))
		.chain(([killed, wounded]) =>
			fc.tuple(
				truthful(killed),
				truthful(wounded),
				truthful(killed + wounded),
				truthful(killed).map(({ amount }) => amount),
			),
		);
	fc.assert(
		fc.property(told, ([killed, wounded, both]) => {
			assert.deepEqual(
				casualties([
					people('k', 'killed', 0, killed),
					people('w', 'wounded', 0, wounded),
					people('c', 'casualties', 0, { ...both, ...all }),
				]),
				[],
			);
		}),
		{ numRuns: tries(100, 200) },
	);
});

const fell = (...ids: readonly string[]) => ids.map((id) => `falling-count ${id}`);
const series: readonly (readonly [
	what: string,
	values: readonly Fields[],
	found: readonly string[],
])[] = [
	[
		'a rise',
		[
			people('a', 'killed', 101, { asOf: '2023-01' }),
			people('b', 'killed', 201, { asOf: '2023-02' }),
		],
		[],
	],
	[
		'a fall',
		[
			people('a', 'killed', 201, { asOf: '2023-01' }),
			people('b', 'killed', 101, { asOf: '2023-02' }),
		],
		fell('b'),
	],
	[
		'a fall that is told once',
		[
			people('a', 'killed', 201, { asOf: '2023-01' }),
			people('b', 'killed', 101, { asOf: '2023-02' }),
			people('c', 'killed', 103, { asOf: '2023-03' }),
		],
		fell('b'),
	],
	[
		'a slow fall',
		[
			people('a', 'killed', 100, { asOf: '2023-01', qualifier: 'approx' }),
			people('b', 'killed', 90, { asOf: '2023-02', qualifier: 'approx' }),
			people('c', 'killed', 80, { asOf: '2023-03', qualifier: 'approx' }),
		],
		fell('c'),
	],
	[
		'a ceiling above',
		[
			people('a', 'killed', 201, { asOf: '2023-01' }),
			people('b', 'killed', 301, { asOf: '2023-02', qualifier: 'at-most' }),
		],
		[],
	],
	[
		'a floor below',
		[
			people('a', 'killed', 201, { asOf: '2023-01' }),
			people('b', 'killed', 101, { asOf: '2023-02', qualifier: 'at-least' }),
		],
		[],
	],
	[
		'a rounding',
		[
			people('a', 'killed', 70400, { asOf: '2023-01' }),
			people('b', 'killed', 70000, { asOf: '2023-02' }),
		],
		[],
	],
	[
		'two in one month',
		[
			people('a', 'killed', 201, { asOf: '2023-01-07' }),
			people('b', 'killed', 101, { asOf: '2023-01' }),
		],
		[],
	],
	[
		'a month and a day after it',
		[
			people('a', 'killed', 201, { asOf: '2023-01' }),
			people('b', 'killed', 101, { asOf: '2023-02-01' }),
		],
		fell('b'),
	],
	[
		'other claimants',
		[
			people('a', 'killed', 201, { asOf: '2023-01' }),
			people('b', 'killed', 101, {
				asOf: '2023-02',
				claimant: { name: 'Others', kind: 'ngo', named: true },
			}),
		],
		[],
	],
	[
		'what need not grow',
		[
			people('a', 'losses-undefined', 201, { asOf: '2023-01' }),
			people('b', 'losses-undefined', 101, { asOf: '2023-02' }),
		],
		[],
	],
	[
		'a repetition',
		[
			people('a', 'killed', 201, { asOf: '2023-01' }),
			{
				id: 'b',
				repeats: 'a',
				amount: 101,
				qualifier: 'exact',
				asOf: '2023-02',
				source: 'paper-2024-02',
			},
		],
		[],
	],
];
for (const [what, values, found] of oneInQuick(3, series)) {
	test(`a count over time: ${what}: ${found.join(', ') || 'no finding'}`, () => {
		assert.deepEqual(falls(values), found);
		assert.deepEqual(falls(values.toReversed()), found);
	});
}

test('a count that grows and is stated truthfully never falls, in any order of writing', () => {
	const told = fc
		.array(fc.integer({ min: 100, max: 1e6 }), { minLength: 2, maxLength: 8 })
		.chain((values) => fc.tuple(...values.toSorted((a, b) => a - b).map(truthful)));
	fc.assert(
		fc.property(told, fc.integer({ min: 0, max: 7 }), (values, turn) => {
			const figures = values.map((said, index) =>
				people(`f${index}`, 'killed', 0, { ...said, asOf: `2023-0${index + 1}` }),
			);
			assert.deepEqual(falls([...figures.slice(turn), ...figures.slice(0, turn)]), []);
		}),
		{ numRuns: tries(100, 200) },
	);
});
