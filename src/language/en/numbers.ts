import type { NumberWords } from '../read/number/number-words.ts';

const units =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export const numbers: ReadonlyMap<string, number> = new Map([
	...units.map((word, value) => [word, value] as const),
	...tens.map((word, index) => [word, (index + 2) * 10] as const),
	['nought', 0],
]);

/**
 * Scale words by their factor: first the word that is written, then the short forms that newsrooms
 * use.
 */
export const scales: readonly (readonly [factor: number, words: readonly string[]])[] = [
	[1e15, ['quadrillion', 'quadrillions']],
	[1e12, ['trillion', 'trillions', 'tn', 'trn']],
	[1e9, ['billion', 'billions', 'bn', 'bln', 'b', 'milliard', 'milliards']],
	[1e7, ['crore', 'crores']],
	[1e6, ['million', 'millions', 'mn', 'mln', 'mio', 'm']],
	[1e5, ['lakh', 'lakhs', 'lac', 'lacs']],
	[1e3, ['thousand', 'thousands', 'k']],
];

export const multipliers: ReadonlyMap<string, number> = new Map([
	['dozen', 12],
	['score', 20],
	['hundred', 100],
	['thousand', 1e3],
	['lakh', 1e5],
	['million', 1e6],
	['crore', 1e7],
	['billion', 1e9],
	['milliard', 1e9],
	['trillion', 1e12],
	['quadrillion', 1e15],
]);

export const orders: ReadonlyMap<number, readonly string[]> = new Map([
	[10, ['dozens']],
	[20, ['scores']],
	[100, ['hundreds']],
	[1e3, ['thousands']],
	[1e4, ['tens of thousands']],
	[1e5, ['hundreds of thousands', 'lakhs']],
	[1e6, ['millions']],
	[1e7, ['tens of millions', 'crores']],
	[1e8, ['hundreds of millions']],
	[1e9, ['billions']],
	[1e10, ['tens of billions']],
	[1e11, ['hundreds of billions']],
	[1e12, ['trillions']],
]);

const ordinals =
	'third quarter fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const under = [3, 4, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const denominators = new Map(
	ordinals.flatMap((word, index) =>
		[word, `${word}s`].map((form) => [form, under[index] ?? 1] as const),
	),
);
const plain = ['half', 'third', 'quarter', 'fifth', 'eighth', 'tenth'] as const;
const share = { half: 2, third: 3, quarter: 4, fifth: 5, eighth: 8, tenth: 10 } as const;

const anyDeterminer = "the|its|his|her|their|my|our|your|this|that|each|every|someone's";
const lengths =
	'minute|hour|day|night|week|weekend|fortnight|month|season|year|decade|century|millennium|generation|lifetime|mile|kilomet(?:re|er)|met(?:re|er)|yard|distance|way|journey|life|career|match|game|race|book|chapter|page|pitch|storey';
const sizes =
	'second|foot|inch|centimet(?:re|er)|millimet(?:re|er)|acre|hectare|pound|ounce|gram|kilo|kilogram|ton|tonne|cup|teaspoon|tablespoon|lit(?:re|er)|pint|gallon|degree|point|turn|tone|step|volt';
/**
 * A length of time or space, a small size, a stretch of a whole, or a majority required by law:
 * "of an hour", "of the way", "of a square mile", "majority". Also the end of an adjective:
 * "three-quarter".
 */
const noShareAfter = new RegExp(
	[
		`(?: of)? (?:a|an|one) (?:square |cubic |nautical )?(?:${lengths}|${sizes})(?![\\p{L}-])`,
		` (?:${lengths}|${sizes})s?(?!\\p{L})`,
		` of (?:${anyDeterminer}) (?:entire |whole |adult |working )?(?:${lengths})(?![\\p{L}'-])`,
		'[ -](?:super)?(?:majority|quorum|threshold)(?!\\p{L})',
		'(?<=-(?:thirds|quarters|fifths)) vote(?!\\p{L})',
		'(?<=(?:two|three|four|five|seven|nine)-(?:third|quarter|fourth|fifth|sixth|eighth|tenth))(?=[ -])',
	].join('|'),
	'uy',
);

/** The words that form numbers in English. */
export const words: NumberWords = {
	denominators: new Map([...denominators, ['half', 2], ['hundredths', 100], ['thousandths', 1000]]),
	fractions: new Map([['half', 0.5]]),
	afterFraction:
		/(?= of(?!\p{L}))|(?= (?:or (?:more|less) of|more|less|fewer|higher|lower|larger|smaller|bigger|are|were|have|had|said|say|think|voted)(?!\p{L}))|(?=\s*(?:$|[.,;:!?)—–]))/uy,
	afterHalf:
		/(?= (?:of(?! (?:the |that |this |all )?time(?!\p{L}))|the(?! (?:time|way|battle|fun|day|night|year|story|distance|length|size|price|speed|job|other)(?!\p{L}))|its|their|our|all|those|these|that|as(?! \p{L}+ again)|were|are|have|had)(?!\p{L}))|(?=\s*(?:$|[.,;:!?)]))/uy,
	noShareAfter,
	beforeNoFraction:
		/(?:(?<!\p{L})(?:first|second|other|latter|better|final|last|early|upper|lower|top|bottom|back|front|northern|southern|eastern|western|left|right|his|her|in|into|by|and a|and|not|half|the|this|that|every|each|for)|['’]s?|\d)[ -]$/u,
	fractionJoins: ['', 'a', 'of a', 'of an', 'of one', 'of'],
	addedFractions: new Map([
		...plain.flatMap((word) =>
			['a', 'one'].flatMap((one) =>
				[' ', '-'].map((gap) => [`and${gap}${one}${gap}${word}`, 1 / share[word]] as const),
			),
		),
		['and three quarters', 0.75],
		['and three-quarters', 0.75],
		['and two thirds', 2 / 3],
		['and two-thirds', 2 / 3],
	]),
	one: ['a', 'an'],
	vague: ['several', 'a few', 'few', 'a couple of', 'a couple', 'many', 'some few', 'countless'],
	point: ['point'],
	joiner: ['and'],
	shareJoins: ['in', 'out of', 'in every', 'out of every', 'of every', 'from every'],
	every: ['every'],
	unknownScale:
		/[ -]?(?:\p{L}*(?:illions?|illiards?)|mil|mill|mm|mrd|mld|mia|bio|bil|bill|tril|tsd|thsd|thou|grand|myriads?|gross|hundredths?|thousandths?|millionths?|arab|kharab)(?![\p{L}\d])|[ -][bkmt](?![\p{L}\d'])/uy,
	ordinalEnd: /(?:st|nd|rd|th)(?![\p{L}\d])|(?<=\d\d\d)(?:'?s)(?! of)(?![\p{L}\d])/uy,
	moneyScales: new Map([['t', 1e12]]),
};
