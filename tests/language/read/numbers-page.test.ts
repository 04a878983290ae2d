import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { en } from '../../../src/language/en/en.ts';
import { parse } from '../../../src/language/read/parse.ts';
import { formatAmount } from '../../../src/language/write/format.ts';
import { siteVocabulary as vocabulary, ukrainian } from '../site-vocabulary.ts';
import { describeStatement } from './describe-statement.ts';

const page = readFileSync(new URL('../../../docs/numbers.md', import.meta.url), 'utf8');
const [english = '', other = ''] = page.split('## Ukrainian');

/** The rows of the tables of a part of the page. */
const rows = (text: string): readonly (readonly [words: string, read: string])[] =>
	[...text.matchAll(/^\| (?!words|---)(.+?) \| (.+) \|$/gmu)].map(([, words = '', read = '']) => [
		words,
		read,
	]);

for (const [words, read] of rows(english)) {
	test(`"${words}" is read as the page of numbers says`, () => {
		assert.equal(describeStatement(parse(words, vocabulary)), read);
	});
}
for (const [words, read] of rows(other)) {
	test(`«${words}» is read as the page of numbers says`, () => {
		assert.equal(describeStatement(parse(words, ukrainian.vocabulary, ukrainian.language)), read);
	});
}

test('the page of numbers has at least 150 examples', () => {
	assert.ok(rows(page).length >= 150);
});

test('thin, narrow and no-break spaces are spaces between thousands', () => {
	for (const space of [' ', '\u00a0', '\u2009', '\u202f'])
		assert.equal(parse(`1${space}234${space}567`, vocabulary).amount, 1_234_567);
});

test('the language of a source settles what its separators mean, and nothing that is clear without it', () => {
	const read = (words: string) => parse(words, vocabulary, en, { settled: ',' }).amount;
	assert.deepEqual(
		['70.000', '1,2 million', '120,000', '1.5 million', '1.200.000'].map(read),
		[70_000, 1_200_000, 120_000, 1_500_000, 1_200_000],
	);
	assert.equal(parse('70.000', vocabulary).amount, undefined);
});

const amount = fc.integer({ min: 1, max: 999_999_999 });

test('a number is read with any separator of thousands', () => {
	fc.assert(
		fc.property(amount, fc.constantFrom(',', ' ', '\u202f', "'", '’'), (value, separator) => {
			const written = value.toLocaleString('en-GB').replaceAll(',', separator);
			assert.equal(parse(`${written} people`, vocabulary).amount, value, written);
		}),
	);
});

test('Indian grouping is read as the number that it groups', () => {
	fc.assert(
		fc.property(amount, (value) => {
			assert.equal(parse(value.toLocaleString('en-IN'), vocabulary).amount, value);
		}),
	);
});

test('a number is refused if it touches a letter, a digit after a separator, a power or another fraction', () => {
	const glued = fc.constantFrom(
		'x',
		'é',
		'e6',
		'_1',
		'×10^3',
		'⁶',
		',5',
		',12,3',
		' 00',
		'½½',
		'/day',
	);
	fc.assert(
		fc.property(fc.integer({ min: 1000, max: 999_999 }), glued, (value, end) => {
			const written = `${value.toLocaleString('en-GB')}${end}`;
			const { amount: read, unread } = parse(written, vocabulary);
			assert.equal(read, undefined, written);
			assert.ok((unread ?? []).length > 0, written);
		}),
	);
});

test('a sum of money is read back as written, with its code before or after it', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 9_999_999 }), (cents) => {
			const value = cents * 1e5;
			const said = formatAmount({ amount: value, qualifier: 'exact', unit: 'USD' }, vocabulary, en);
			const bare = said.replace('$', '');
			for (const written of [said, `US${said}`, `USD ${bare}`, `USD${bare}`, `${bare} USD`]) {
				const { amount: read, unit } = parse(written, vocabulary);
				assert.deepEqual([read, unit], [value, 'USD'], written);
			}
		}),
	);
});
