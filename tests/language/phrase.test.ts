import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { disagreements } from '../../src/language/read/agree.ts';
import { allows, isSubset } from '../../src/language/allows.ts';
import { firstDay, formatDate, lastDay } from '../../src/language/write/date.ts';
import { en } from '../../src/language/en/en.ts';
import { formatAmount, formatFigure, type Sayable } from '../../src/language/write/format.ts';
import { parse } from '../../src/language/read/parse.ts';
import { type Amount, type Qualifier, qualifiers } from '../../src/record/figure.ts';
import { vocabulary } from './vocabulary.ts';

const killed = {
	amount: 120_000,
	qualifier: 'at-most',
	phrase: 'as many as',
	unit: 'people',
	measure: 'killed',
	subject: 'russia',
	population: 'military',
} as const;
const package95 = {
	amount: 95.34e9,
	qualifier: 'exact',
	unit: 'USD',
	measure: 'aid',
	subject: 'united-states',
} as const;

test('a ceiling does not lie within a floor of the same number', () => {
	assert.equal(isSubset(allows(120_000, 'at-most'), allows(120_000, 'at-least')), false);
	assert.deepEqual(allows(120_000, 'at-most'), {
		low: 0,
		lowOpen: true,
		high: 120_000,
		highOpen: false,
	});
	assert.deepEqual(allows(120_000, 'at-least'), {
		low: 120_000,
		lowOpen: false,
		high: Infinity,
		highOpen: true,
	});
});

test('"around" is a softer way to say "close to"', () => {
	assert.equal(isSubset(allows(70_000, 'near-below'), allows(70_000, 'approx')), true);
	assert.equal(isSubset(allows(70_000, 'approx'), allows(70_000, 'near-below')), false);
});

test('a figure is said with its phrase, its people and its measure', () => {
	assert.equal(formatFigure(killed, vocabulary), 'as many as 120,000 Russian soldiers killed');
	assert.equal(formatFigure(package95, vocabulary), '$95.34 billion in aid');
	assert.equal(
		formatFigure(
			{ ...killed, measure: 'casualties', qualifier: 'approx', phrase: undefined },
			vocabulary,
		),
		'about 120,000 Russian casualties',
	);
});

test('money is said in words where they say all of it, else in digits', () => {
	assert.equal(
		formatAmount({ amount: 1_234_567_890, qualifier: 'exact', unit: 'USD' }, vocabulary),
		'$1,234,567,890',
	);
	assert.equal(
		formatAmount({ amount: { low: 7e9, high: 8e9 }, qualifier: 'range', unit: 'EUR' }, vocabulary),
		'€7 billion to €8 billion',
	);
});

test('a poll without votes is "no votes", never a percentage', () => {
	const poll = {
		amount: 0,
		qualifier: 'exact',
		unit: 'percent',
		outOf: 0,
		measure: 'poll-share',
		subject: 'united-states',
	} as const;
	assert.equal(formatAmount(poll, vocabulary), 'no votes');
	assert.equal(formatFigure(poll, vocabulary), 'no votes');
	assert.deepEqual(disagreements('no votes', poll, vocabulary), []);
	assert.equal(disagreements('0%', poll, vocabulary).length, 1);
});

test('every phrase is read back as its qualifier', () => {
	for (const [qualifier, phrases] of Object.entries(en.phrases)) {
		for (const phrase of phrases)
			assert.equal(parse(`${phrase} 120,000 killed`, vocabulary).qualifier, qualifier, phrase);
	}
	for (const [qualifier, phrases] of Object.entries(en.phrasesAfter)) {
		for (const phrase of phrases)
			assert.equal(parse(`120,000 ${phrase} were killed`, vocabulary).qualifier, qualifier, phrase);
	}
	for (const phrase of en.exactPhrases)
		assert.equal(parse(`${phrase} 120,000`, vocabulary).qualifier, 'exact');
});

const readings: readonly (readonly [string, Amount, Qualifier, string?])[] = [
	['As many as 120,000 Russian soldiers killed', 120_000, 'at-most'],
	['close to 70,000', 70_000, 'near-below'],
	['between 170,000 and 180,000', { low: 170_000, high: 180_000 }, 'range'],
	['100,000–120,000 wounded', { low: 100_000, high: 120_000 }, 'range'],
	['$7–8 billion', { low: 7e9, high: 8e9 }, 'range', 'USD'],
	['US$95.3bn', 95.3e9, 'exact', 'USD'],
	['about €50 billion', 50e9, 'approx', 'EUR'],
	['95 billion dollars', 95e9, 'exact', 'USD'],
	['twenty-two', 22, 'exact'],
	['half a million', 500_000, 'exact'],
	['three hundred thousand', 300_000, 'exact'],
	['61.4%', 61.4, 'exact', 'percent'],
	['70 votes', 70, 'exact', 'votes'],
	['tens of thousands', 10_000, 'order'],
	['31,000 killed by February 2024', 31_000, 'exact'],
	['31,000 as of 25 February 2024', 31_000, 'exact'],
];
for (const [words, amount, qualifier, unit] of readings) {
	test(`"${words}" is read`, () => {
		const read = parse(words, vocabulary);
		assert.deepEqual([read.amount, read.qualifier, read.unit], [amount, qualifier, unit]);
	});
}

test('a phrase that is a floor before a number and a ceiling after it is written in its place', () => {
	const said = (qualifier: 'at-least' | 'at-most') =>
		formatAmount({ amount: 100_000, qualifier, unit: 'people', phrase: 'tops' }, vocabulary);
	assert.equal(said('at-least'), 'tops 100,000');
	assert.equal(said('at-most'), '100,000 tops');
});

test('a range whose ends are one number is written, and read, as that number', () => {
	const range = { amount: { low: 5, high: 5 }, qualifier: 'range', unit: 'people' } as const;
	assert.equal(formatAmount(range, vocabulary), '5');
	assert.equal(parse('5', vocabulary).amount, 5);
});

test('what is said of a record is read back as the record', () => {
	const people = fc.integer({ min: 0, max: 9_999_999 });
	const money = fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents * 1e5);
	const scalar = fc.oneof(
		fc.tuple(people, fc.constant('people')),
		fc.tuple(money, fc.constantFrom('USD', 'EUR')),
	);
	fc.assert(
		fc.property(
			scalar,
			scalar,
			fc.constantFrom(...qualifiers.filter((name) => name !== 'order')),
			fc.nat(),
			([a, unit], [b], qualifier, pick) => {
				fc.pre(qualifier !== 'range' || a !== b);
				const amount: Amount =
					qualifier === 'range' ? { low: Math.min(a, b), high: Math.max(a, b) } : a;
				const phrases =
					qualifier === 'exact' || qualifier === 'range'
						? []
						: [...en.phrases[qualifier], ...(en.phrasesAfter[qualifier] ?? [])].filter(
								(name) => unit === 'people' || !en.neverOfMoney.includes(name),
							);
				const phrase = phrases[pick % (phrases.length + 1)];
				const figure: Sayable = {
					amount,
					qualifier,
					unit,
					...(phrase === undefined ? {} : { phrase }),
				};
				const read = parse(formatAmount(figure, vocabulary), vocabulary);
				assert.deepEqual(read.amount, amount);
				assert.equal(read.qualifier, qualifier);
				if (unit !== 'people') assert.equal(read.unit, unit);
			},
		),
	);
	for (const order of en.orders.keys()) {
		const read = parse(
			formatAmount({ amount: order, qualifier: 'order', unit: 'people' }, vocabulary),
			vocabulary,
		);
		assert.deepEqual([read.amount, read.qualifier], [order, 'order']);
	}
});

test('a label agrees in other words for the same qualifier, and in fewer digits', () => {
	for (const label of [
		'as many as 120,000 killed',
		'up to 120,000',
		'as many as 120,000 Russian deaths',
	])
		assert.deepEqual(disagreements(label, killed, vocabulary), [], label);
	for (const label of ['$95.34 billion', '$95.3 billion', '$95 billion', 'about $95 billion'])
		assert.deepEqual(disagreements(label, package95, vocabulary), [], label);
});

test('a label that differs is reported with the part that differs', () => {
	const parts = (label: string) => disagreements(label, killed, vocabulary).map((one) => one.part);
	assert.deepEqual(parts('as many as 80,000'), ['amount']);
	assert.deepEqual(parts('at least 120,000'), ['qualifier']);
	assert.deepEqual(parts('120,000'), ['qualifier']);
	assert.deepEqual(parts('as many as 120,000 casualties'), ['measure']);
	assert.deepEqual(parts('as many as 120,000 Ukrainians killed'), ['subject']);
	assert.deepEqual(parts('many'), ['amount']);
	assert.deepEqual(
		disagreements('$96 billion', package95, vocabulary).map((one) => one.part),
		['amount'],
	);
	assert.deepEqual(
		disagreements('€95 billion', package95, vocabulary).map((one) => one.part),
		['unit'],
	);
});

test('a date keeps its granularity', () => {
	assert.deepEqual(
		['2023', '2023-08', '2023-08-18'].map((date) => formatDate(date, 'short')),
		['2023', 'Aug 2023', '18 Aug 2023'],
	);
	assert.deepEqual(
		['2023', '2024-02', '2023-08-18'].map((date) => [firstDay(date), lastDay(date)]),
		[
			['2023-01-01', '2023-12-31'],
			['2024-02-01', '2024-02-29'],
			['2023-08-18', '2023-08-18'],
		],
	);
});

test('being a subset is reflexive and transitive', () => {
	const interval = fc
		.tuple(
			fc.integer({ min: 1, max: 1000 }),
			fc.constantFrom(...qualifiers.filter((name) => name !== 'range')),
		)
		.map(([amount, qualifier]) => allows(amount, qualifier));
	fc.assert(
		fc.property(
			interval,
			interval,
			interval,
			(a, b, c) => isSubset(a, a) && (!(isSubset(a, b) && isSubset(b, c)) || isSubset(a, c)),
		),
	);
});
