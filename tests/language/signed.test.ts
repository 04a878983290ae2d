import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages, localeOf } from '../../src/language/languages.ts';
import { allows } from '../../src/language/allows.ts';
import { isRounding } from '../../src/language/rounding.ts';
import { parse } from '../../src/language/read/parse.ts';
import { disagreements } from '../../src/language/read/agree.ts';
import { formatAmount, formatFigure } from '../../src/language/write/format.ts';
import type { Amount, Qualifier } from '../../src/record/figure.ts';
import type { Unit, Vocabulary } from '../../src/record/vocabulary.ts';

const vocabulary: Vocabulary = {
	subjects: { town: { label: 'Town', words: ['town'] } },
	measures: {
		balance: { label: 'balance', definition: 'In less out.', signed: true, words: ['balance'] },
		change: { label: 'change', definition: 'Up or down.', unit: 'jobs', signed: true, words: [] },
		rate: { label: 'deaths', definition: 'Deaths by size.', unit: 'per-100k', words: ['deaths'] },
		spending: { label: 'spending', definition: 'Paid out.', words: ['spending'] },
	},
	units: {
		jobs: { kind: 'count', label: 'jobs', singular: 'job' },
		USD: { kind: 'money', label: 'US dollars', symbol: '$', words: ['dollars'] },
		percent: { kind: 'share', label: 'per cent', symbol: '%' },
		'per-100k': { kind: 'rate', base: 100_000, label: 'per 100,000 people' },
	},
	translations: {
		uk: {
			units: {
				'per-100k': { label: 'на 100 000 людей' },
				USD: { label: 'долари', symbol: '$', place: 'after', space: true },
			},
		},
	},
};
const ukrainian = localeOf('uk', vocabulary);
const without: Vocabulary = {
	...vocabulary,
	measures: Object.fromEntries(
		Object.entries(vocabulary.measures).map(([id, { signed: _, ...measure }]) => [id, measure]),
	),
};

/** Words, and what is read from them: the amount, its qualifier and its unit. */
const read: Readonly<Record<string, readonly [Amount, Qualifier, string?]>> = {
	'minus 500': [-500, 'exact'],
	'minus about 500': [-500, 'approx'],
	'minus around $5 million': [-5e6, 'approx', 'USD'],
	'negative 500': [-500, 'exact'],
	'−500': [-500, 'exact'],
	'-500': [-500, 'exact'],
	'–500': [-500, 'exact'],
	'+500': [500, 'exact'],
	'plus 500': [500, 'exact'],
	'fell by 500': [-500, 'exact'],
	'rose by 500': [500, 'exact'],
	'down 500': [-500, 'exact'],
	'a fall of 500 jobs': [-500, 'exact', 'jobs'],
	'a net loss of about 500 jobs': [-500, 'approx', 'jobs'],
	'about −500': [-500, 'approx'],
	'at least −500': [-500, 'at-least'],
	'fell by at least 500': [-500, 'at-most'],
	'fell by up to 500': [-500, 'at-least'],
	'fell by between 500 and 700': [{ low: -700, high: -500 }, 'range'],
	'−700 to −500': [{ low: -700, high: -500 }, 'range'],
	'−500 to −700': [{ low: -700, high: -500 }, 'range'],
	'between −5 and 10': [{ low: -5, high: 10 }, 'range'],
	'−$5 million': [-5e6, 'exact', 'USD'],
	'-$5 million': [-5e6, 'exact', 'USD'],
	'$−5 million': [-5e6, 'exact', 'USD'],
	'minus five million dollars': [-5e6, 'exact', 'USD'],
	'a deficit of $5 million': [-5e6, 'exact', 'USD'],
	'a surplus of $5 million': [5e6, 'exact', 'USD'],
	'−0.4%': [-0.4, 'exact', 'percent'],
	'fell by 0.4 per cent': [-0.4, 'exact', 'percent'],
	'61.4 per 100,000': [61.4, 'exact', 'per-100k'],
	'61.4 deaths per 100,000 people': [61.4, 'exact', 'per-100k'],
	'about 61 deaths for every 100 000': [61, 'approx', 'per-100k'],
	'61.4 per hundred thousand': [61.4, 'exact', 'per-100k'],
	'12 to 14 per 100,000': [{ low: 12, high: 14 }, 'range', 'per-100k'],
};
for (const [words, [amount, qualifier, unit]] of Object.entries(read))
	test(`“${words}” is read whole`, () => {
		const found = parse(words, vocabulary);
		assert.deepEqual(
			[found.amount, found.qualifier, found.unit, found.others, found.unread],
			[amount, qualifier, unit, undefined, undefined],
		);
	});

for (const [words, amount] of Object.entries({
	'мінус 500': -500,
	'−500': -500,
	'зменшився на 500': -500,
	'зросла на 500': 500,
	'61,4 на 100 000': 61.4,
	'61,4 на 100 тисяч': 61.4,
}))
	test(`“${words}” is read whole in Ukrainian`, () => {
		const found = parse(words, ukrainian.vocabulary, languages.uk);
		assert.deepEqual([found.amount, found.unread], [amount, undefined]);
	});

test('without a signed measure, or of a measure that has no sign, no sign is read', () => {
	for (const words of ['minus 500', '−500', 'fell by 500', 'down 500'])
		assert.equal(parse(words, without).amount, undefined);
	assert.equal(parse('spending fell by $5 million', vocabulary).amount, undefined);
	assert.equal(parse('spending of −$5 million', vocabulary).amount, undefined);
	assert.equal(parse('a balance of −$5 million', vocabulary).amount, -5e6);
});

test('a range with a dash, a name and a year have no sign', () => {
	assert.deepEqual(parse('70-80 jobs', vocabulary).amount, { low: 70, high: 80 });
	assert.deepEqual(parse('70 - 80 jobs', vocabulary).amount, { low: 70, high: 80 });
	assert.equal(parse('500 jobs on the F-16', vocabulary).amount, 500);
});

test('a label with a sign or a change disagrees with a record of a measure without one', () => {
	const figure = { amount: 500, qualifier: 'exact', unit: 'jobs', subject: 'town' } as const;
	assert.deepEqual(disagreements('rose by 500', { ...figure, measure: 'change' }, vocabulary), []);
	assert.deepEqual(disagreements('rose by 500', { ...figure, measure: 'spending' }, vocabulary), [
		{
			part: 'words',
			says: 'a change, or an amount with a sign',
			record: '"500 jobs", whose measure has no sign',
		},
	]);
});

const say = (amount: Amount, qualifier: Qualifier, unit: string) =>
	formatAmount({ amount, qualifier, unit }, vocabulary);

test('amounts below zero are written with a minus sign, before the sign of a currency', () => {
	assert.equal(say(-500, 'exact', 'jobs'), '−500 jobs');
	assert.equal(say(-1500, 'approx', 'jobs'), 'about −1,500 jobs');
	assert.equal(say(-95.34e9, 'exact', 'USD'), '−$95.34 billion');
	assert.equal(say(-0.4, 'exact', 'percent'), '−0.4%');
	assert.equal(say(-500, 'at-most', 'jobs'), 'no higher than −500 jobs');
	assert.equal(say(500, 'at-most', 'jobs'), 'as many as 500 jobs');
	assert.equal(say({ low: -7e6, high: -5e6 }, 'range', 'USD'), '−$7 million to −$5 million');
});

test('a rate is written with its base, behind what is counted', () => {
	assert.equal(say(61.4, 'approx', 'per-100k'), 'about 61.4 per 100,000 people');
	const figure = { amount: 61.4, qualifier: 'exact', unit: 'per-100k', subject: 'town' } as const;
	assert.equal(
		formatFigure({ ...figure, measure: 'rate' }, vocabulary),
		'61.4 deaths per 100,000 people',
	);
	assert.equal(formatAmount(figure, ukrainian.vocabulary, languages.uk), '61,4 на 100 000 людей');
});

test('the sign of a currency stands where the vocabulary says, with or without a space', () => {
	const written = (unit: Partial<Unit>, amount: Amount = 5e6) =>
		formatAmount(
			{ amount, qualifier: 'exact', unit: 'SEK' },
			{ ...vocabulary, units: { SEK: { kind: 'money', label: 'kronor', ...unit } } },
		);
	assert.equal(written({}), '5 million SEK');
	assert.equal(written({ place: 'before' }), 'SEK\u00a05 million');
	assert.equal(written({ symbol: 'kr', place: 'after' }), '5 million\u00a0kr');
	assert.equal(written({ symbol: 'kr', place: 'after', space: false }), '5 millionkr');
	assert.equal(written({ symbol: 'kr' }), 'kr5 million');
	assert.equal(written({ symbol: 'kr', space: true }), 'kr\u00a05 million');
	assert.equal(written({ symbol: 'kr' }, -5e6), '−kr5 million');
	assert.equal(
		formatAmount(
			{ amount: -5e6, qualifier: 'exact', unit: 'USD' },
			ukrainian.vocabulary,
			languages.uk,
		),
		'−5 мільйонів\u00a0$',
	);
});

test('what is written of an amount is read back', () => {
	for (const unit of ['jobs', 'USD', 'percent', 'per-100k'])
		for (const amount of [-500, -1500, -0.5, -95.34e9, 61.4, { low: -7e6, high: 5e6 }])
			for (const qualifier of ['exact', 'approx', 'at-least', 'at-most'] as const) {
				const one = typeof amount === 'number' ? qualifier : 'range';
				const words = say(amount, one, unit);
				const found = parse(words, vocabulary);
				assert.deepEqual([found.amount, found.qualifier, found.unit], [amount, one, unit], words);
			}
});

test('what “about”, “at least” and “at most” allow below zero', () => {
	assert.deepEqual(allows(-500, 'approx'), {
		low: -550,
		lowOpen: false,
		high: -450,
		highOpen: false,
	});
	assert.deepEqual(allows(-500, 'at-least'), {
		low: -500,
		lowOpen: false,
		high: Number.POSITIVE_INFINITY,
		highOpen: true,
	});
	assert.deepEqual(allows(-500, 'at-most'), {
		low: Number.NEGATIVE_INFINITY,
		lowOpen: true,
		high: -500,
		highOpen: false,
	});
	assert.deepEqual(allows(-500, 'near-below'), {
		low: -500,
		lowOpen: false,
		high: -450,
		highOpen: false,
	});
});

test('a rounding below zero is that of its size', () => {
	assert.equal(isRounding(-95.34e9, -95e9), true);
	assert.equal(isRounding(-95.34e9, -96e9), false);
	assert.equal(isRounding(-95.34e9, 95e9), false);
});

test('a currency without forms is its code in Ukrainian, and a name that a site gave it its label', () => {
	const money = (unit: string) =>
		formatAmount(
			{ amount: 800_000, qualifier: 'exact', unit },
			{ ...vocabulary, units: { CHF: franc, francs: franc } },
			languages.uk,
		);
	const franc: Unit = { kind: 'money', label: 'франки' };
	assert.deepEqual([money('CHF'), money('francs')], ['800\u{a0}000 CHF', '800\u{a0}000 франки']);
});
