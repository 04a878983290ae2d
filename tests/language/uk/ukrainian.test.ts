import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { disagreements } from '../../../src/language/read/agree.ts';
import { findBareNumbers } from '../../../src/language/read/bare-numbers.ts';
import { formatDate } from '../../../src/language/write/date.ts';
import { allForms } from '../../../src/language/read/endings.ts';
import {
	formatAmount,
	formatFigure,
	type Sayable,
	type SayableFigure,
} from '../../../src/language/write/format.ts';
import { parse } from '../../../src/language/read/parse.ts';
import { followsNumber } from '../../../src/language/read/qualifier-phrase.ts';
import { type Amount, qualifiers } from '../../../src/record/figure.ts';
import { ukrainian } from '../site-vocabulary.ts';
import { slowTest } from '../../sample.ts';

const { vocabulary, language } = ukrainian;
const killed = {
	amount: 120_000,
	qualifier: 'at-most',
	phrase: 'as many as',
	unit: 'people',
	measure: 'killed',
	subject: 'russia',
	population: 'military',
} as const;
/** Replaces no-break spaces with spaces, so that the tests are readable. */
const plain = (words: string) => words.replaceAll('\u00a0', ' ');
const say = (fields: Partial<SayableFigure>) =>
	plain(formatFigure({ ...killed, phrase: undefined, ...fields }, vocabulary, language));

/** What is said of a figure that differs from the one above, in these fields. */
const said: readonly (readonly [string, Partial<SayableFigure>])[] = [
	['до 120 000 загиблих російських військових', {}],
	['1 загиблий російський військовий', { amount: 1, qualifier: 'exact' }],
	['21 загиблий російський військовий', { amount: 21, qualifier: 'exact' }],
	['22 загиблі російські військові', { amount: 22, qualifier: 'exact' }],
	['11 загиблих російських військових', { amount: 11, qualifier: 'exact' }],
	['близько 22 загиблих російських військових', { amount: 22, qualifier: 'approx' }],
	['щонайменше 22 загиблі російські військові', { amount: 22, qualifier: 'at-least' }],
	[
		'майже 70 000 загальних втрат українських військових',
		{ amount: 70_000, qualifier: 'near-below', measure: 'casualties', subject: 'ukraine' },
	],
	[
		'від 170 000 до 180 000 поранених російських військових',
		{ amount: { low: 170_000, high: 180_000 }, qualifier: 'range', measure: 'wounded' },
	],
	['десятки тисяч загиблих російських військових', { amount: 10_000, qualifier: 'order' }],
	['315 000 загиблих з боку Росії', { amount: 315_000, qualifier: 'exact', population: undefined }],
	[
		'315 000 осіб (втрати особового складу, Росія)',
		{ amount: 315_000, qualifier: 'exact', measure: 'personnel-losses' },
	],
	[
		'95,34 мільярда доларів допомоги',
		{ amount: 95.34e9, qualifier: 'exact', unit: 'USD', measure: 'aid' },
	],
	['до 2 мільярдів доларів допомоги', { amount: 2e9, unit: 'USD', measure: 'aid' }],
	[
		'понад 22 мільярди доларів допомоги',
		{ amount: 22e9, qualifier: 'at-least', phrase: 'more than', unit: 'USD', measure: 'aid' },
	],
	[
		'від 7 до 8 мільярдів доларів допомоги',
		{ amount: { low: 7e9, high: 8e9 }, qualifier: 'range', unit: 'USD', measure: 'aid' },
	],
	[
		'близько 7–8 мільярдів доларів допомоги',
		{ amount: { low: 7e9, high: 8e9 }, qualifier: 'approx', unit: 'USD', measure: 'aid' },
	],
	[
		'1 234 567 доларів допомоги',
		{ amount: 1_234_567, qualifier: 'exact', unit: 'USD', measure: 'aid' },
	],
	['71 голос', { amount: 71, qualifier: 'exact', unit: 'votes', measure: 'votes' }],
	['73 голоси', { amount: 73, qualifier: 'exact', unit: 'votes', measure: 'votes' }],
	[
		'370 000 випадків лікування',
		{ amount: 370_000, qualifier: 'exact', unit: 'cases', measure: 'treatment-cases' },
	],
	[
		'61,4% (частка відповідей)',
		{ amount: 61.4, qualifier: 'exact', unit: 'percent', measure: 'poll-share' },
	],
];
for (const [words, fields] of said) {
	test(`a figure is said as "${words}"`, () => {
		assert.equal(say(fields), words);
	});
}

/** Words, and what is read from them, as `qualifier amount unit measure subject`. */
const readings: Readonly<Record<string, string>> = {
	'До 120 000 загиблих російських військових': 'at-most 120000 killed russia',
	'майже 70 000 українських військових загинули': 'near-below 70000 killed ukraine',
	'між 170 і 180 тисячами': 'range 170000-180000',
	'100–120 тис. поранених': 'range 100000-120000 wounded',
	'понад 95,34 млрд доларів': 'at-least 95340000000 USD',
	'півтора мільйона': 'exact 1500000',
	'два з половиною мільйони': 'exact 2500000',
	'двадцять дві тисячі': 'exact 22000',
	'близько ста двадцяти тисяч': 'approx 120000',
	'триста п’ятнадцять тисяч': 'exact 315000',
	'трьохсот пʼятнадцяти тисяч': 'exact 315000',
	'мільйон доларів': 'exact 1000000 USD',
	'пів мільйона': 'exact 500000',
	'дві-три тисячі': 'range 2000-3000',
	'десятків тисяч': 'order 10000',
	'31 000 загиблих станом на 25 лютого 2024 року': 'exact 31000 killed',
	'у лютому 2024 року 31 000': 'exact 31000',
	'14 мільярдів доларів для Ізраїлю від США': 'exact 14000000000 USD israel',
	'не менше 22 мільйонів євро': 'at-least 22000000 EUR',
	'120 000 або більше': 'at-least 120000',
	'втрати росіян у Україні — 120 000': 'exact 120000 losses-undefined russia',
	'наблизилися до 500 тисяч': 'near-below 500000',
	'61,4 %': 'exact 61.4 percent',
};
for (const [words, expected] of Object.entries(readings)) {
	test(`"${words}" is ${expected}`, () => {
		const { amount, qualifier, unit, measure, subject } = parse(words, vocabulary, language);
		assert.equal(
			[
				qualifier,
				typeof amount === 'object' ? `${amount.low}-${amount.high}` : amount,
				unit,
				measure,
				subject,
			]
				.filter((part) => part !== undefined)
				.join(' '),
			expected,
		);
	});
}

test('what is said of a record is read back as the record', () => {
	const people = fc.integer({ min: 0, max: 9_999_999 });
	const money = fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents * 1e5);
	const scalar = fc.oneof(
		fc.tuple(people, fc.constant('people')),
		fc.tuple(money, fc.constantFrom('USD', 'EUR')),
		fc.tuple(people, fc.constantFrom('votes', 'cases')),
		fc.tuple(
			fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
			fc.constant('percent'),
		),
	);
	fc.assert(
		fc.property(
			scalar,
			fc.nat(),
			fc.constantFrom(...qualifiers.filter((name) => name !== 'order')),
			fc.nat(),
			([a, unit], more, qualifier, pick) => {
				const step = unit === 'USD' || unit === 'EUR' ? 1e5 : 1;
				const amount: Amount =
					qualifier === 'range' ? { low: a, high: a + (1 + (more % 99_999)) * step } : a;
				const phrases =
					qualifier === 'exact' || qualifier === 'range'
						? []
						: [...language.phrases[qualifier], ...(language.phrasesAfter[qualifier] ?? [])];
				const phrase = phrases[pick % (phrases.length + 1)];
				const figure: Sayable = {
					amount,
					qualifier,
					unit,
					...(phrase === undefined ? {} : { phrase }),
				};
				const words = formatAmount(figure, vocabulary, language);
				const read = parse(words, vocabulary, language);
				assert.deepEqual(read.amount, amount, words);
				assert.equal(read.qualifier, qualifier, words);
				if (unit !== 'people') assert.equal(read.unit, unit, words);
				const measure = {
					votes: 'votes',
					cases: 'treatment-cases',
					percent: 'poll-share',
					people: 'killed',
					USD: 'aid',
					EUR: 'aid',
				}[unit];
				assert.deepEqual(
					disagreements(words, { ...figure, measure, subject: 'russia' }, vocabulary, { language }),
					[],
					words,
				);
			},
		),
	);
	for (const order of language.orders.keys()) {
		const read = parse(
			formatAmount({ amount: order, qualifier: 'order', unit: 'people' }, vocabulary, language),
			vocabulary,
			language,
		);
		assert.deepEqual([read.amount, read.qualifier], [order, 'order']);
	}
});

test('a figure in its own words agrees with itself', () => {
	const measures = [
		'killed',
		'wounded',
		'missing',
		'casualties',
		'losses-undefined',
		'named-dead',
		'killed-or-missing',
		'captured',
	] as const;
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 999_999 }),
			fc.constantFrom(...measures),
			fc.constantFrom('russia', 'ukraine', 'both-sides'),
			fc.constantFrom('military', 'civilian', undefined),
			(amount, measure, subject, population) => {
				const figure: SayableFigure = {
					amount,
					qualifier: 'exact',
					unit: 'people',
					measure,
					subject,
					population,
				};
				assert.deepEqual(
					disagreements(formatFigure(figure, vocabulary, language), figure, vocabulary, {
						language,
					}),
					[],
				);
			},
		),
	);
});

test('every phrase is read back as its qualifier', () => {
	for (const [qualifier, phrases] of Object.entries(language.phrases)) {
		for (const phrase of phrases)
			assert.equal(
				parse(`${phrase} 120 000 загиблих`, vocabulary, language).qualifier,
				qualifier,
				phrase,
			);
	}
	for (const [qualifier, phrases] of Object.entries(language.phrasesAfter)) {
		for (const phrase of phrases)
			assert.equal(
				parse(`120 000 ${phrase} загинули`, vocabulary, language).qualifier,
				qualifier,
				phrase,
			);
	}
});

test('a phrase of the records becomes its nearest equivalent in Ukrainian, with the same qualifier', () => {
	for (const [english, phrase] of language.renderings ?? []) {
		const before = parse(`${english} 120,000 killed`, vocabulary).qualifier;
		const qualifier =
			before === 'exact' ? parse(`120,000 ${english} killed`, vocabulary).qualifier : before;
		const own = followsNumber(phrase, qualifier, language)
			? `120 000 ${phrase}`
			: `${phrase} 120 000`;
		assert.equal(parse(own, vocabulary, language).qualifier, qualifier, english);
	}
});

test('a label that differs is reported with the part that differs', () => {
	const parts = (label: string) =>
		disagreements(label, killed, vocabulary, { language }).map((one) => one.part);
	assert.deepEqual(parts('до 120 тисяч загиблих'), []);
	assert.deepEqual(parts('до 80 000'), ['amount']);
	assert.deepEqual(parts('щонайменше 120 000'), ['qualifier']);
	assert.deepEqual(parts('до 120 000 поранених'), ['measure']);
	assert.deepEqual(parts('до 120 000 загиблих українських військових'), ['subject']);
	assert.deepEqual(disagreements('щонайменше 120 000', killed, vocabulary, { language }), [
		{ part: 'qualifier', says: '"щонайменше"', record: '"до"' },
	]);
});

/** Sentences, and the numbers in them that ought to be figures. */
const bare: Readonly<Record<string, readonly string[]>> = {
	'Загинули щонайменше 22 людини.': ['22'],
	'У 2023 році загинуло 120 тисяч військових.': ['120 тисяч'],
	'22 поранених солдатів': ['22'],
	"П'ять дітей загинули в Харкові.": ["П'ять"],
	'Сума — 95 мільярдів доларів.': ['95 мільярдів доларів'],
	'1 200 танків': ['1 200'],
	'на 3,5 млн грн': ['3,5 млн грн'],
	'на 10 відсотків': ['10 відсотків'],
	'десятки тисяч людей': ['десятки тисяч'],
	'Двоє людей, обізнаних із перемовинами, сказали.': [],
	'13 лютого 2024 року Сенат проголосував.': [],
	'три чверті години': [],
	'дві третини шляху': [],
	'половину життя': [],
	'третину свого життя': [],
	'три чверті століття': [],
	'половина ночі': [],
	'чверть на дев’яту': [],
	'о пів на восьму': [],
	'третя чверть': [],
	'три десятих секунди': [],
	'за 24 години': [],
	'155-мм снаряди': [],
	'5 км від міста': [],
	'у статті 12': [],
	'три джерела': [],
	'один із трьох': ['один із трьох'],
	'Минуло два роки.': [],
	'о 10:30': [],
};
for (const [sentence, numbers] of Object.entries(bare)) {
	test(`in "${sentence}" ${numbers.length === 0 ? 'no number' : numbers.join(', ')} is to be a figure`, () => {
		assert.deepEqual(
			findBareNumbers(sentence, vocabulary, language).map(({ text }) => text),
			numbers,
		);
	});
}

test('a date keeps its granularity, with the month in its case', () => {
	const dates = ['2023', '2023-08', '2023-08-18'];
	assert.deepEqual(
		dates.map((date) => formatDate(date, 'long', language)),
		['2023', 'серпень 2023', '18 серпня 2023 року'],
	);
	assert.deepEqual(
		dates.map((date) => formatDate(date, 'short', language)),
		['2023', 'серп. 2023', '18 серп. 2023'],
	);
});

test('a stem matches its forms; several in one have the same ending', () => {
	assert.deepEqual(allForms(['солдат*', 'сша'], ['', 'ів']), ['солдат', 'солдатів', 'сша']);
	assert.deepEqual(allForms(['загибл* і поранен*'], ['і', 'их']), [
		'загиблі і поранені',
		'загиблих і поранених',
	]);
});

slowTest('long runs of numbers, names and phrases are read to the end', () => {
	for (const piece of [
		'двадцять ',
		'сто тисяч ',
		'мільйон ',
		'загиблих ',
		'росіян і українців ',
		'щонайменше ',
		'від 5 до ',
		'5 до ',
		'два з половиною ',
	]) {
		assert.doesNotThrow(
			() => parse(`${piece.repeat(20_000 / piece.length)}я`, vocabulary, language),
			JSON.stringify(piece),
		);
	}
});
