import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findBareNumbers } from '../../../src/language/read/bare-numbers.ts';
import { siteVocabulary as vocabulary } from '../site-vocabulary.ts';
import { vocabulary as smallVocabulary } from '../vocabulary.ts';
import { tries } from '../../sample.ts';

/** Prose, and what is found in it with the reason. The number stands between square brackets. */
const found: readonly (readonly [marked: string, why: string])[] = [
	['a package of [$95 billion]', 'money'],
	['some [€50bn] a year', 'money'],
	['[95 billion dollars] in all', 'money'],
	['[US$95.3bn]', 'money'],
	['[$7–8 billion]', 'money'],
	['[USD 61 billion]', 'money'],
	['[$5] each', 'money'],
	['about [50 €]', 'money'],
	['[millions of dollars]', 'money'],
	['[200 million hryvnias]', 'money'],
	['a [$95-billion] package', 'money'],
	['a [ten-million-dollar] grant', 'money'],
	['two bids, [£5] and more', 'money'],
	['[three thousand US dollars]', 'money'],
	['[1.2 million]', 'scaled'],
	['[half a million]', 'scaled'],
	['[three hundred thousand]', 'scaled'],
	['[seventy thousand]', 'scaled'],
	['Nearly [a million] fled', 'scaled'],
	['[tens of thousands] fled', 'scaled'],
	['[Hundreds of thousands] of refugees', 'scaled'],
	['[120 thousand]', 'scaled'],
	['[one and a half million]', 'scaled'],
	['[several million] of them', 'scaled'],
	['[seven to eight million] tonnes', 'scaled'],
	['[120,000]', 'large'],
	['[120 000]', 'large'],
	['[120 000] with no-break spaces', 'large'],
	['[315000]', 'large'],
	['some [70,000]', 'large'],
	['[1,000,000] shells', 'large'],
	['between [170,000 and 180,000]', 'large'],
	['[100,000–120,000] wounded', 'large'],
	['the dead—[120,000] of them', 'large'],
	['[18,000] square kilometres', 'large'],
	['a [3,000]-strong brigade', 'large'],
	['[120,000] last year', 'large'],
	['[31,000] a year', 'large'],
	['(up to [120,000])', 'large'],
	['[1,200] homes', 'large'],
	['[120,000]\uFFFC said he', 'large'],
	['In 2022, [190,000] troops', 'large'],
	['[twenty-two] soldiers', 'counted'],
	['[three] killed', 'counted'],
	['[22] votes', 'counted'],
	['[nine] civilians died', 'counted'],
	['[22] badly wounded Ukrainian soldiers', 'counted'],
	['killed at least [22] on Monday', 'counted'],
	['killing [two] and', 'counted'],
	['Up to [22] may have died', 'counted'],
	['[five] children were killed', 'counted'],
	['[five] children died', 'counted'],
	['[Hundreds] were wounded', 'counted'],
	['[hundreds] of dead', 'counted'],
	['[dozens] of civilians', 'counted'],
	['[thousands] of people', 'counted'],
	['[twelve] of the wounded', 'counted'],
	['[4500] troops', 'counted'],
	['some [2000] soldiers', 'counted'],
	['a toll of [22]', 'counted'],
	['Deaths: [22]', 'counted'],
	['[three] senior officers killed in the strike', 'counted'],
	['[22 to 30] soldiers', 'counted'],
	['[a dozen] civilians', 'counted'],
	['more than [a thousand] soldiers', 'counted'],
	['[120k] soldiers', 'counted'],
	['[zero] casualties', 'counted'],
	['Yes ([0] Votes)', 'counted'],
	['[Three] civilian deaths', 'counted'],
	['In Kharkiv [22] civilians died', 'counted'],
	['[22] people were hurt', 'counted'],
	['the [22] missing', 'counted'],
	['[three] soldiers’ families', 'counted'],
	['[61 per cent]', 'share'],
	['[61%]', 'share'],
	['between [5 and 10 per cent]', 'share'],
	['[sixty percent]', 'share'],
	['[4.5 percentage points]', 'share'],
	['[10–15%] of it', 'share'],
	['[two-thirds] of the dead', 'share'],
	['[One in five] voters', 'share'],
	['[a third] of them', 'share'],
	['more than [half] of the army', 'share'],
	['[seven tenths] of the land', 'share'],
	['[two in three] agree', 'share'],
	['[1000+] homes', 'large'],
	['[500-odd] visitors', 'large'],
	['[500 or more] came', 'large'],
	['[scores] of people', 'counted'],
	['[scores] were killed', 'counted'],
	['[half a million dollars]', 'money'],
	['cost [SEK 500]', 'money'],
	['[312] children were among the dead', 'counted'],
	["[10'000] homes", 'large'],
	['[120.000] homes', 'large'],
	['[1.2 mln] homes', 'scaled'],
	['[5 lakh] homes', 'scaled'],
	['[three quarters of a million] homes', 'scaled'],
	['[Rs 500 crore]', 'money'],
	['[A$5 million]', 'money'],
	['a [$1.9]T plan', 'money'],
	['[1½ million] homes', 'scaled'],
	['[120,000]\uFFF9 said he', 'large'],
	['\uFFF9[120,000] said he', 'large'],
];
for (const [marked, why] of found) {
	test(`found as ${why}: ${marked}`, () => {
		const number = /\[(.+)\]/.exec(marked)?.[1];
		assert.deepEqual(
			findBareNumbers(marked.replace(/[[\]]/g, ''), vocabulary).map((one) => [one.text, one.why]),
			[[number, why]],
		);
	});
}

/** Prose in which nothing is found, by the reason. */
const leftAlone: Readonly<Record<string, readonly string[]>> = {
	years: [
		'2024',
		'in 2022–24',
		'the 1990s',
		'In 2022 soldiers came',
		'the 2022 casualties',
		'its 2023 losses',
		'two thousand and four',
		'from 1999 to 2004',
	],
	dates: [
		'18 August 2023',
		'August 18, 2023',
		'2023-08-18',
		'on 9 May civilians gathered',
		'24 February 2022, soldiers',
		'9/11',
		'the 4th of July',
	],
	times: [
		'10:30',
		'6 p.m.',
		'1:30 a.m.',
		'24/7',
		'20 minutes',
		'a thousand years',
		'1,000 days of war',
		'killed two years ago',
		'died 22 days later',
		'10,000 hours',
	],
	ordinals: ['the 21st', 'third', '2nd place', 'the twenty-first soldiers'],
	addresses: [
		'page 12',
		'p. 120',
		'pp. 120–131',
		'paragraph 3',
		'section 1023',
		'section 10230',
		'Article 5',
		'Decree 679/2022',
		'Resolution 2202',
		'H.R. 815',
		'No. 10 Downing Street',
		'1600 Pennsylvania Avenue',
		'10500 Wilshire Boulevard',
		'Washington, DC 20500',
		'Houston, TX, 77056',
		'+380 44 123 4567',
		'+380 441 234 567',
		'(202) 456 111',
		'202-456-1111',
		'https://example.org/120000/x',
		'www.example.org/120000',
		'me12345@example.org',
		'example.org/a/120000',
	],
	names: [
		'F-16',
		'T-72',
		'the F-16 losses',
		'Boeing 737',
		'Group of Seven',
		'G7',
		'HIMARS M142',
		'Su-34',
		'S-300',
		'Covid-19',
		'MH17',
		'ISO 27001',
		'CVE-2021-44531',
		'RFC 12345',
		'Windows 11',
		'Apollo 13',
		'Catch-22',
		'Fortune 500',
		'4K',
	],
	numbering: ['1. The offer', '3.1 Method', 'version 24.21.0', 'Node 24', '1.2.3 people'],
	ages: ['aged 22', '22-year-old soldier', 'a three-year-old'],
	'small counts': [
		'one of them',
		'no one died',
		'one soldier said',
		'two sides',
		'three sources',
		'one country',
		'three Russian sources',
		'two capitals',
		'the four denials',
		'a dozen eggs',
		'hundreds of pages',
		'two case studies',
		'three named sources',
		'two missing pages',
		'twelve pages were missing',
		'two dead ends',
		'three sources said soldiers left',
		'two sources identified the man',
		'two people familiar with the matter',
		'in two cases',
		'the two soldiers',
	],
	'scores and ratios': ['3:1', '3-1', '70–29', 'one in a million', '3:1 odds', '16:9'],
	guesses: ['one or two', 'one or two soldiers', 'two or three people'],
	idioms: [
		'a hundred times',
		'a thousand cuts',
		'million-dollar question',
		'a million-dollar question',
		'a million dollar question',
		'thanks a million',
		'100 per cent sure',
		'killed two birds with one stone',
	],
	instruments: [
		'155mm shells',
		'155 mm shells',
		'40 km',
		'40,000 feet',
		'-20 °C',
		'12 square metres',
		'1,200 nautical miles',
		'thousands of miles',
		'100m',
		'10,000 metres',
	],
	measures: [
		'2,000-pound bombs',
		'a 500-pound bomb',
		'the 15,000-metre race',
		'a 1,500-tonne press',
		'a 12,000-kilometre flight',
	],
	eras: ['in 10,000 BCE', '3,500 BC', '12,000 years ago', 'AD 79', 'around 44 BC'],
	'no fractions': [
		'a third party',
		'the second half',
		'half an hour',
		'a quarter of an hour',
		'a third time',
		'the first quarter',
		'half past six',
		'the third of May',
		'cut in half',
		'half a mile',
	],
	'other scores': ['He scores twice', 'the scores were level', 'test scores'],
	verbs: ['try 500 times', 'all 50 states', 'ron 500'],
	'parts of a figure': ['\uFFFC–120,000', '120,000–\uFFFC', '\uFFFC billion', '\uFFFC soldiers'],
};
for (const [kind, texts] of Object.entries(leftAlone)) {
	for (const text of texts) {
		test(`left alone, ${kind}: ${text}`, () => {
			assert.deepEqual(findBareNumbers(text, vocabulary), []);
		});
	}
}

test('what is counted is what the vocabulary counts', () => {
	assert.deepEqual(findBareNumbers('22 cases', smallVocabulary), []);
	assert.equal(findBareNumbers('22 cases', vocabulary).length, 1);
});

test('every number of a sentence is found, in order', () => {
	const text =
		'The blast killed three and wounded a dozen; 120,000 fled, at a cost of $2 billion or 4% of everything, $1 to $2 million of it today.';
	assert.deepEqual(
		findBareNumbers(text, vocabulary).map((one) => one.text),
		['three', 'a dozen', '120,000', '$2 billion', '4%', '$1', '$2 million'],
	);
});

test('letters that grow longer in lower case do not shift what follows', () => {
	assert.deepEqual(
		findBareNumbers('İİİ 120,000 İ', vocabulary).map(({ text, start }) => [text, start]),
		[['120,000', 4]],
	);
});

test('whatever the text, what is found is a piece of it', () => {
	const bit = fc.constantFrom(
		'120,000',
		'1',
		'2022',
		' ',
		',',
		'.',
		'-',
		'–',
		'$',
		'%',
		'\n',
		'\u00a0',
		'million',
		'a',
		'half a',
		'twenty',
		'of',
		'the',
		'soldiers',
		'killed',
		'were',
		'tens of thousands',
		'to',
		'and',
		'between',
		'İ',
		'’',
		'\uFFFC',
		'www.',
		'@',
		'/',
		':',
		'(',
		'+',
		'€',
		'May',
		'𝟙',
	);
	const text = fc.oneof(
		fc.array(bit, { maxLength: 24 }).map((bits) => bits.join('')),
		fc.array(bit, { maxLength: 24 }).map((bits) => bits.join(' ')),
		fc.string({ unit: 'binary' }),
	);
	fc.assert(
		fc.property(text, (written) => {
			let last = 0;
			for (const { start, end, text: part } of findBareNumbers(written, vocabulary)) {
				assert.ok(start >= last && end > start && end <= written.length);
				assert.equal(written.slice(start, end), part);
				last = end;
			}
		}),
		{ numRuns: tries(500, 2000) },
	);
});

test('long runs of digits, commas, spaces and words are read to the end', () => {
	const pieces = [
		'1',
		'1,',
		',',
		' ',
		'111 ',
		'111,',
		'1.',
		'1-',
		'a ',
		'twenty-',
		'twenty ',
		'hundred and ',
		'a million ',
		'$',
		'\uFFFC',
		'a.',
		'a@',
		'5/',
		'tens of ',
		'five badly ',
		'killed ',
		'22 soldiers ',
	];
	for (const piece of pieces) {
		assert.doesNotThrow(
			() => findBareNumbers(`${piece.repeat(20_000 / piece.length)}x`, vocabulary),
			JSON.stringify(piece),
		);
	}
});
