import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../src/language/read/parse.ts';
import { siteVocabulary } from '../site-vocabulary.ts';

const vocabulary = {
	...siteVocabulary,
	units: {
		...siteVocabulary.units,
		tonnes: { kind: 'count', label: 'tonnes', singular: 'tonne', symbol: 't' },
		SEK: { kind: 'money', label: 'kronor', symbol: 'kr' },
		CAD: { kind: 'money', label: 'Canadian dollars', symbol: 'C$' },
	},
} as const;

/** Words, and the amount and unit that they say where the vocabulary has these units. */
const read: Readonly<Record<string, string>> = {
	'5 tonnes': '5 tonnes',
	'5 gigatonnes': '5000000000 tonnes',
	'5 Gt': '5000000000 tonnes',
	'37.4 Gt': '37400000000 tonnes',
	'5 Mt': '5000000 tonnes',
	'5 kt': '5000 tonnes',
	'5 kilotonnes': '5000 tonnes',
	'5 million tonnes': '5000000 tonnes',
	'500 kr': '500 SEK',
	'kr 500': '500 SEK',
	'SEK 500': '500 SEK',
	C$5: '5 CAD',
	'5 Canadian dollars': '5 CAD',
	$5: '5 USD',
};
for (const [words, expected] of Object.entries(read)) {
	test(`"${words}" is ${expected}`, () => {
		const { amount, unit } = parse(words, vocabulary);
		assert.equal(`${String(amount)} ${unit ?? ''}`, expected);
	});
}

test('words that the vocabulary gives to a measure change nothing', () => {
	const daily = {
		...vocabulary,
		measures: {
			...vocabulary.measures,
			'killed-a-day': {
				label: 'killed a day',
				definition: 'Deaths in a day.',
				unit: 'people',
				words: ['killed a day', 'a day'],
			},
		},
	};
	assert.deepEqual(parse('1,500 killed a day', daily).amount, 1500);
	assert.equal(parse('1,500 killed a day', daily).measure, 'killed-a-day');
	assert.equal(parse('1,500 killed a day', vocabulary).amount, undefined);
});
