import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneInQuick } from '../sample.ts';
import { driftsOf, ledgerOf } from './repetition-site.ts';

/**
 * The words of an origin, the words of a repetition, and the fields of either that words cannot
 * express.
 */
type Pair = readonly [
	origin: string,
	again: string,
	fields?: { readonly origin?: readonly string[]; readonly again?: readonly string[] },
];

function told([origin, again, fields = {}]: Pair) {
	const says = (words: string) => `says: ${JSON.stringify(words)}`;
	return ledgerOf({
		origin: [says(origin), ...(fields.origin ?? [])],
		again: [says(again), ...(fields.again ?? [])],
	});
}

const killed = 'as many as 120,000 Russian soldiers killed';
const near = 'close to 70,000 Ukrainian soldiers killed';
const wounded = '170,000 to 180,000 Russian soldiers wounded';
const counted = 'at least 56,585 Russian soldiers killed';
const named = '45,123 Russian soldiers, identified by name';
const casualties = '315,000 Russian casualties';
const total = 'casualties near 500,000 on both sides';
const bill = '$95.34bn in aid, passed by the Senate';
const part = 'about $60 billion in aid for Ukraine';
const euros = '€50 billion in aid to Ukraine';
const giver = { origin: ['subject: united-states'] } as const;
const share = { origin: ['subject: united-states', 'measure: poll-share'] } as const;
const rate = {
	again: ['converted: {from: EUR, rate: 1.08, date: 2024-02, source: second}'],
} as const;

/** Repetitions that say the same in other words. */
const faithful: readonly Pair[] = [
	// Other words for a qualifier, other people, active and passive.
	[killed, 'up to 120,000 Russian troops have been killed'],
	[killed, 'no more than 120,000 Russian servicemen died'],
	[killed, '120,000 or fewer Russian fatalities'],
	[killed, 'the war killed as many as 120,000 Russian servicemembers'],
	[killed, 'a maximum of 120,000 Russian soldiers slain'],
	[killed, 'Russian deaths: at most 120,000'],
	[killed, 'Ukraine has killed as many as 120,000 Russian soldiers'],
	[killed, 'as many as 120,000 Russian soldiers have lost their lives in Ukraine'],
	[near, 'nearly 70,000 Ukrainian soldiers have died'],
	[near, 'almost 70,000 Ukrainian troops dead'],
	[near, 'just under 70,000 of Ukraine’s soldiers killed'],
	[near, 'Ukraine’s military deaths approached 70,000'],
	[near, 'in the Ukraine war, just short of 70,000 Ukrainian fighters perished'],
	[counted, 'more than 56,585 Russian soldiers killed'],
	[counted, 'no fewer than 56,585 Russian deaths'],
	[counted, '56,585 or more Russian soldiers dead'],
	[counted, '56,585+ Russian soldiers killed'],
	[part, 'some $60bn for Ukraine'],
	[part, 'roughly 60 billion dollars of assistance to Ukraine'],
	[part, 'an estimated $60 billion for Ukraine'],
	[part, '$60bn or so for Ukraine'],
	[part, '~$60bn for Ukraine'],
	// Other ways to write a number.
	[killed, 'as many as 120 thousand Russian soldiers killed'],
	[killed, 'as many as 120\u202f000 Russian soldiers killed'],
	[killed, 'as many as 120k Russian troops killed'],
	[killed, 'as many as one hundred and twenty thousand Russian soldiers killed'],
	[near, 'approaching seventy thousand Ukrainian soldiers killed'],
	[total, 'casualties of almost half a million, Russian and Ukrainian'],
	['one million Russian casualties', 'a million Russian casualties'],
	['2.5 million euros of aid to Ukraine', 'two and a half million euros of aid to Ukraine'],
	// Other ways to write a range.
	[wounded, 'between 170,000 and 180,000 Russian troops injured'],
	[wounded, '170,000–180,000 Russian soldiers wounded'],
	[wounded, '170–180,000 Russian soldiers wounded'],
	[wounded, 'from 170,000 up to 180,000 wounded Russians'],
	[wounded, 'between 170 and 180 thousand wounded'],
	['$7bn to $8bn in aid to Ukraine', '$7–8 billion in aid to Ukraine'],
	['$7bn to $8bn in aid to Ukraine', 'between $7 and $8 billion in aid to Ukraine'],
	// Other ways to write a unit.
	[bill, '95.34 billion dollars in aid, passed by the Senate', giver],
	[bill, 'US$95.34bn in aid, passed by the Senate', giver],
	[bill, 'USD 95.34 billion', giver],
	[bill, 'a $95.34-billion aid package', giver],
	[bill, '95.34 billion US dollars', giver],
	['61.4% of those asked', '61.4 per cent of those asked', share],
	['70 votes in the Senate', 'seventy votes in the Senate'],
	['370,000 Ukrainian cases', '370,000 cases, Ukrainian'],
	// Other names for what is counted, and for its subject.
	[casualties, '315,000 Russians killed or wounded'],
	[casualties, 'a total of 315,000 Russian dead and injured'],
	[total, 'close to 500,000 Russian and Ukrainian casualties'],
	[total, 'nearing 500,000 casualties in Russia and Ukraine'],
	['tens of thousands of Ukrainian soldiers killed', 'Tens of thousands of Ukrainian troops died'],
	[
		'$61 billion in military and humanitarian aid for Ukraine',
		'$61bn in arms and relief for Ukraine',
	],
	// Rounding.
	[bill, '$95.3 billion in aid', giver],
	[bill, '$95bn in aid', giver],
	[named, '45,000 identified Russian soldiers'],
	[counted, 'at least 56,600 Russian soldiers killed'],
	['1,999 Russian soldiers killed', '2,000 Russian soldiers killed'],
	['61.4% of those asked', '61% of those asked', share],
	['about $61.4bn in aid for Ukraine', 'about $60 billion in aid for Ukraine'],
	// Converted, with the rate.
	[euros, '$54 billion in aid to Ukraine', rate],
	['nearly €7.5bn in aid to Ukraine', 'nearly $8.1bn in aid to Ukraine', rate],
	// The same claimant, month and scope.
	[
		killed,
		killed,
		{
			again: [
				'asOf: 2023-08',
				'claimant: {name: The U.S. officials, kind: third-government, named: false}',
			],
		},
	],
	[
		casualties,
		casualties,
		{
			origin: ['includes: [killed, wounded]', 'asOf: 2023-12-12'],
			again: ['includes: [wounded, killed]', 'asOf: 2023-12-12'],
		},
	],
];
for (const pair of oneInQuick(4, faithful)) {
	test(`nothing is found: "${pair[0]}" as "${pair[1]}"`, () => {
		assert.deepEqual(driftsOf(told(pair)), []);
	});
}

/** Repetitions that say less, all of which follows from the origin: one note each. */
const weaker: readonly (readonly [code: string, ...Pair])[] = [
	['drift-qualifier', bill, 'about $95 billion in aid', giver],
	['drift-qualifier', near, 'around 70,000 Ukrainian soldiers killed'],
	[
		'drift-qualifier',
		'close to 69,800 Ukrainian soldiers killed',
		'around 70,000 Ukrainian soldiers killed',
	],
	['drift-qualifier', near, 'up to 70,000 Ukrainian soldiers killed'],
	// "close to" is within 1% of an amount stated with three digits; the words keep digits that the
	// amount does not show.
	[
		'drift-qualifier',
		'close to 1.20 million Ukrainian soldiers killed',
		'at least 1.18 million Ukrainian soldiers killed',
	],
	['drift-qualifier', wounded, 'as many as 180,000 Russian soldiers wounded'],
	['drift-qualifier', wounded, 'at least 170,000 Russian soldiers wounded'],
	['drift-qualifier', wounded, 'between about 170,000 and 180,000 Russian soldiers wounded'],
	['drift-amount', wounded, '150,000 to 200,000 Russian soldiers wounded'],
	['drift-qualifier', named, 'more than 45,000 identified Russian soldiers'],
	['drift-amount', counted, 'more than 50,000 Russian soldiers killed'],
	['drift-amount', killed, 'as many as 130,000 Russian soldiers killed'],
	[
		'drift-qualifier',
		'31,000 Ukrainian soldiers killed',
		'tens of thousands of Ukrainian soldiers killed',
	],
	['drift-measure', counted, 'at least 56,585 Russian casualties'],
	['drift-as-of', killed, killed, { origin: ['asOf: 2023-08-18'], again: ['asOf: 2023-08'] }],
	[
		'drift-amount',
		near,
		'close to 80,000 Ukrainian soldiers killed',
		{ again: ['independent: true'] },
	],
];
for (const [code, ...pair] of oneInQuick(4, weaker)) {
	test(`a note, ${code}: "${pair[0]}" as "${pair[1]}"`, () => {
		assert.deepEqual(
			driftsOf(told(pair)).map((finding) => [finding.severity, finding.code, finding.hint]),
			[['note', code, undefined]],
		);
	});
}

/** Repetitions that say something else. */
const changed: readonly (readonly [found: string, ...Pair])[] = [
	['drift-qualifier, qualifier dropped', killed, '120,000 Russian soldiers killed'],
	['drift-qualifier, qualifier dropped', near, 'a total of 70,000 Ukrainian soldiers killed'],
	['drift-qualifier, qualifier dropped', counted, '56,585 Russian soldiers killed'],
	['drift-qualifier, qualifier dropped', part, '$60bn for Ukraine'],
	['drift-qualifier, bound flipped', killed, 'at least 120,000 Russian soldiers killed'],
	['drift-qualifier, bound flipped', near, 'more than 70,000 Ukrainian soldiers killed'],
	['drift-qualifier, bound flipped', counted, 'up to 56,585 Russian soldiers killed'],
	['drift-qualifier, bound flipped', counted, 'nearly 57,000 Russian soldiers killed'],
	['drift-qualifier, near became reached', near, 'Ukrainian soldiers killed hit 70,000'],
	['drift-qualifier, near became reached', near, 'Ukrainian soldiers killed passed 70,000'],
	['drift-qualifier, range collapsed', wounded, '180,000 Russian soldiers wounded'],
	[
		'drift-qualifier, bound flipped',
		'close to 1.2 million Ukrainian soldiers killed',
		'at least 1.2 million Ukrainian soldiers killed',
	],
	['drift-qualifier, range collapsed', wounded, 'at least 180,000 Russian soldiers wounded'],
	['drift-qualifier, range collapsed', wounded, 'about 175,000 Russian soldiers wounded'],
	['drift-qualifier, qualifier changed', killed, 'about 120,000 Russian soldiers killed'],
	['drift-qualifier, qualifier changed', part, 'nearly $60bn for Ukraine'],
	['drift-qualifier, qualifier changed', named, 'close to 45,000 identified Russian soldiers'],
	['drift-amount, amount changed', bill, '$96 billion in aid', giver],
	['drift-amount, amount changed', bill, '$100 billion in aid', giver],
	['drift-amount, amount changed', '$95bn in aid for Ukraine', '$95.34bn in aid for Ukraine'],
	['drift-amount, amount changed', '101 votes in the Senate', '100 votes in the Senate'],
	['drift-amount, amount changed', counted, 'at least 60,000 Russian soldiers killed'],
	['drift-amount, amount changed', killed, 'as many as 100,000 Russian soldiers killed'],
	['drift-amount, amount changed', wounded, '160,000 to 175,000 Russian soldiers wounded'],
	['drift-measure, definition', near, 'close to 70,000 Ukrainian casualties'],
	['drift-measure, definition', casualties, '315,000 Russian soldiers died'],
	['drift-measure, definition', killed, 'Russia lost as many as 120,000 soldiers'],
	['drift-measure, definition', named, '45,123 Russian soldiers killed'],
	['drift-measure, definition', casualties, '315,000 Russian personnel losses'],
	['drift-subject, subject moved', near, 'close to 70,000 Russian soldiers killed'],
	['drift-subject, subject moved', total, 'Ukrainian casualties near 500,000'],
	['drift-subject, subject moved', near, 'close to 70,000 soldiers killed on both sides'],
	['drift-population, population changed', near, 'close to 70,000 Ukrainian civilians killed'],
	['drift-unit, unit', euros, '$50 billion in aid to Ukraine'],
	[
		'drift-unit, unit',
		'70 votes in the Senate',
		'70% in the Senate',
		{ again: ['measure: votes'] },
	],
	['drift-stage, status raised', bill, '$95.34bn in aid, signed into law', giver],
	[
		'drift-stage, status raised',
		'$61.4bn requested in aid for Ukraine',
		'$61.4bn in aid paid out to Ukraine',
	],
	[
		'drift-stage, status lowered',
		'$113.4bn in aid disbursed to Ukraine',
		'$113.4bn in aid committed to Ukraine',
	],
	[
		'drift-kind, scope widened',
		'$61bn in military and financial aid for Ukraine',
		'$61bn in military aid for Ukraine',
	],
	[
		'drift-claimant, attribution lost',
		killed,
		killed,
		{ again: ['claimant: {name: The New York Times, kind: media, named: true}'] },
	],
	[
		'drift-claimant, attribution changed',
		killed,
		killed,
		{ again: ['claimant: {name: The Kremlin, kind: belligerent-own, named: true}'] },
	],
	['drift-as-of, as-of lost', killed, killed, { again: ['asOf: 2024-01'] }],
	['drift-as-of, as-of moved', killed, killed, { again: ['asOf: 2023-08-18'] }],
	['drift-as-of, as-of moved', killed, killed, { again: ['asOf: 2022'] }],
	[
		'drift-scope, scope widened',
		casualties,
		casualties,
		{ origin: ['includes: [killed, wounded]'], again: ['includes: [killed, wounded, missing]'] },
	],
	[
		'drift-scope, scope widened',
		killed,
		killed,
		{ origin: ['since: 2022-02-24'], again: ['since: 2014'] },
	],
	[
		'drift-scope, place changed',
		killed,
		killed,
		{ origin: ['place: all fronts'], again: ['place: Bakhmut'] },
	],
];
for (const [found, ...pair] of oneInQuick(4, changed)) {
	test(`an error, ${found}: "${pair[0]}" as "${pair[1]}"`, () => {
		assert.deepEqual(
			driftsOf(told(pair)).map(
				(finding) => `${finding.severity} ${finding.code}, ${finding.class}`,
			),
			[`error ${found}`],
		);
	});
}
