import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../../src/language/read/parse.ts';
import { siteVocabulary as vocabulary } from '../site-vocabulary.ts';
import { slowTest } from '../../sample.ts';

const range = (low: number, high: number) => ({ low, high });

/** Words, and what is read from them, as `qualifier amount unit (phrase)`. */
const amounts: Readonly<Record<string, string>> = {
	'between 70 and 80 thousand': 'range 70000-80000',
	'70 and 80 thousand': 'range 70000-80000',
	'70-80,000': 'range 70000-80000',
	'70 to 80 thousand': 'range 70000-80000',
	'between about 170,000 and 180,000': 'approx 170000-180000 (about)',
	'about 170,000 to about 180,000': 'approx 170000-180000 (about)',
	'from 170,000 up to 180,000': 'range 170000-180000',
	'70,000 or 80,000': 'range 70000-80000',
	'$7bn to $8bn': 'range 7000000000-8000000000 USD',
	'$7 to $8 billion': 'range 7000000000-8000000000 USD',
	'between $7 and $8 billion': 'range 7000000000-8000000000 USD',
	'10 percent to 20 percent': 'range 10-20 percent',
	'one to two million': 'range 1000000-2000000',
	'120,000 or more': 'at-least 120000 (or more)',
	'120,000+': 'at-least 120000',
	'120,000-plus': 'at-least 120000',
	'$60bn or so': 'approx 60000000000 USD (or so)',
	'70 votes or fewer': 'at-most 70 votes (or fewer)',
	'500,000 estimated dead': 'approx 500000 (estimated)',
	'at least some 70,000': 'at-least 70000 (at least some)',
	'up to an estimated 120,000': 'at-most 120000 (up to an estimated)',
	'nearly reached 500,000': 'near-below 500000 (nearly reached)',
	'reached nearly 500,000': 'near-below 500000 (nearly)',
	'deaths passed 500,000': 'at-least 500000 (passed)',
	'passed $95 billion': 'exact 95000000000 USD',
	'has reached the 500,000 mark': 'exact 500000 (reached)',
	'~70,000': 'approx 70000 (~)',
	'three hundred and fifteen thousand': 'exact 315000',
	'a quarter of a million': 'exact 250000',
	'two and a half million': 'exact 2500000',
	'a thousand million': 'exact 1000000000',
	'half a dozen': 'exact 6',
	'a hundred': 'exact 100',
	'95 billion US dollars': 'exact 95000000000 USD',
	'50bn €': 'exact 50000000000 EUR',
	'C$5 billion': 'exact 5000000000 CAD',
	'in 24 hours 1,200 soldiers': 'exact 1200',
	'31,000 as of 2024-02-25': 'exact 31000',
	'the 118th Congress gave $95 billion': 'exact 95000000000 USD',
	'16 F-16s': 'exact 16',
};
for (const [words, expected] of Object.entries(amounts)) {
	test(`"${words}" is ${expected}`, () => {
		const { amount, qualifier, unit, phrase, others } = parse(words, vocabulary);
		const said = typeof amount === 'object' ? `${amount.low}-${amount.high}` : amount;
		assert.equal(
			[qualifier, said, unit, phrase === undefined ? undefined : `(${phrase})`]
				.filter((part) => part !== undefined)
				.join(' '),
			expected,
		);
		assert.equal(others, undefined);
	});
}

test('a second amount is reported, so that the first is not taken for the whole', () => {
	assert.deepEqual(parse('70,000 killed and 120,000 wounded', vocabulary).others, [120_000]);
	assert.deepEqual(parse('between 7 and 8, of 120', vocabulary).others, [120]);
	assert.deepEqual(parse('70 votes for $95 billion', vocabulary).others, [95e9]);
	assert.deepEqual(parse('one of the 22', vocabulary).others, [22]);
	assert.equal(parse('half a million (500,000)', vocabulary).others, undefined);
});

/** Words, and whose amount it is. */
const subjects: Readonly<Record<string, string | undefined>> = {
	'Ukraine says 120,000 Russian soldiers have been killed': 'russia',
	'Ukraine has killed 120,000 Russian soldiers': 'russia',
	'120,000 dead Russians, says Ukraine': 'russia',
	'120,000 Russians killed in Ukraine': 'russia',
	'500,000 casualties in the Ukraine war': undefined,
	'500,000 killed in Russia and Ukraine': undefined,
	'500,000 in Ukraine’s army': 'ukraine',
	'Russian and Ukrainian casualties near 500,000': 'both-sides',
	'casualties of 500,000 in Russia’s and Ukraine’s armies': 'both-sides',
	'500,000 casualties on both sides, Russia says': 'both-sides',
	'Russia attacked, and Ukraine lost 500': undefined,
	'American aid to Ukraine of $60 billion': 'ukraine',
	'$14 billion for Israel from the United States': 'israel',
	'$95 billion, passed by the Senate': undefined,
};
for (const [words, subject] of Object.entries(subjects)) {
	test(`"${words}" is of ${subject ?? 'nobody in particular'}`, () => {
		assert.equal(parse(words, vocabulary).subject, subject);
	});
}

/** Words, and what is counted. */
const measures: Readonly<Record<string, string | undefined>> = {
	'killed or wounded': 'casualties',
	'dead and injured': 'casualties',
	'killed, wounded or missing': 'casualties',
	'killed or missing': 'killed-or-missing',
	'missing or wounded': undefined,
	'500,000 casualties, killed and wounded': 'casualties',
	'confirmed by name as killed': 'named-dead',
	'315,000 personnel losses': 'personnel-losses',
	'315,000 military personnel killed': 'killed',
	losses: 'losses-undefined',
	'lost their lives': 'killed',
	'excess deaths': 'excess-deaths',
	'deaths in excess of 5': 'killed',
	'370,000 cases of assistance': 'treatment-cases',
	'70 votes for the aid': 'votes',
	'$5 in aid for cases': 'aid',
};
for (const [words, measure] of Object.entries(measures)) {
	test(`"${words}" counts ${measure ?? 'nothing in particular'}`, () => {
		assert.equal(parse(words, vocabulary).measure, measure);
	});
}

test('several kinds of aid are mixed', () => {
	assert.deepEqual(
		['military aid', 'weapons and arms', 'military and economic aid', 'aid'].map(
			(words) => parse(words, vocabulary).kind,
		),
		['military', 'military', 'mixed', undefined],
	);
});

test('what is read of a range does not depend on how it is joined', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 998 }), fc.integer({ min: 1, max: 998 }), (a, b) => {
			const [low, high] = [Math.min(a, b), Math.max(a, b) + 1];
			for (const words of [
				`between ${low} and ${high} thousand`,
				`${low}-${high} thousand`,
				`${low}–${high},000`,
				`from ${low} to ${high} thousand`,
				`${low},000 to ${high},000`,
			]) {
				assert.deepEqual(parse(words, vocabulary).amount, range(low * 1000, high * 1000), words);
			}
		}),
	);
});

slowTest('long runs of numbers, names and phrases are read to the end', () => {
	for (const piece of [
		'1',
		'1,',
		'111 ',
		'1-',
		'twenty-',
		'hundred and ',
		'a million ',
		'$',
		'killed ',
		'Russia and ',
		'at least ',
		'between 5 and ',
		'5 to ',
		'one and a half ',
	]) {
		assert.doesNotThrow(
			() => parse(`${piece.repeat(20_000 / piece.length)}x`, vocabulary),
			JSON.stringify(piece),
		);
	}
});
