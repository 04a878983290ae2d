import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisons } from '../../src/ledger/ask/comparisons.ts';
import { driftsOf, ledgerOf, repetitionLine, type RepetitionFields } from './repetition-site.ts';

/**
 * Changes found in print, with the original words. Fields are given only if words cannot express
 * them. Each expected finding has the number of its line in `again`, and its column.
 */
interface Specimen extends RepetitionFields {
	readonly row: string;
	readonly found: readonly string[];
}

const us =
	'claimant: {name: US officials, kind: third-government, named: false, to: The New York Times}';
const ruKilled = ['says: as many as 120,000 Russian soldiers killed', us];
const bothSides = ['says: troop deaths and injuries on both sides nearing 500,000', us];
const cases = [
	'says: 370,000 cases of assistance, light and repeat',
	'subject: ukraine',
	'population: military',
	'asOf: 2024-12-08',
	'claimant: {name: President Zelenskyy, kind: belligerent-own, named: true}',
];

const specimens: readonly Specimen[] = [
	{
		row: 'definition: killed or wounded have died (UNN)',
		origin: [
			'says: almost 1.4 million Russian soldiers killed or wounded',
			'asOf: 2024',
			'claimant: {name: CSIS, kind: ngo, named: true}',
		],
		again: ['says: 1.4 million soldiers have died'],
		found: [
			'0:11 error drift-measure, definition, changed',
			'0:11 error drift-qualifier, qualifier dropped, stronger',
		],
	},
	{
		row: 'definition: a combination of killed and wounded have died (Pledge Times)',
		origin: [
			'says: 70-80,000 Russian troops, a combination of killed and wounded',
			'asOf: 2022-08',
			'claimant: {name: Colin Kahl, kind: third-government, named: true}',
		],
		again: ['says: 70 and 80 thousand Russian soldiers have died'],
		found: ['0:11 error drift-measure, definition, changed'],
	},
	{
		row: 'qualifier dropped, and the dead are lost (Dawn)',
		origin: ruKilled,
		again: ['says: Russia has lost 120,000 troops'],
		found: [
			'0:11 error drift-measure, definition, changed',
			'0:11 error drift-qualifier, qualifier dropped, stronger',
		],
	},
	{
		row: 'qualifier dropped (Republican Gazette)',
		origin: ruKilled,
		again: ['says: including 120,000 fatalities'],
		found: ['0:11 error drift-qualifier, qualifier dropped, stronger'],
	},
	{
		row: 'bound flipped (The Week)',
		origin: ['says: close to 70,000 Ukrainian soldiers killed', us],
		again: ['says: estimating at least 70,000 Ukrainians have been killed'],
		found: ['0:11 error drift-qualifier, bound flipped, stronger'],
	},
	{
		row: 'range collapsed: still entailed, with the lower end lost (The Messenger)',
		origin: ['says: 170,000 to 180,000 Russian soldiers injured', us],
		again: ['says: as many as 180,000 wounded'],
		found: ['0:11 note drift-qualifier, range collapsed, weaker'],
	},
	{
		row: 'near became reached (Al Arabiya)',
		origin: bothSides,
		again: ['says: reach 500,000'],
		found: ['0:11 error drift-qualifier, near became reached, stronger'],
	},
	{
		row: 'unit: cases became persons (UA Wire)',
		origin: cases,
		again: ['says: "370,000 Ukrainian servicemembers have been wounded"'],
		found: [
			'0:11 error drift-measure, definition, changed',
			'0:11 error drift-unit, unit, changed',
		],
	},
	{
		row: 'unit: cases became persons (Euromedia 24)',
		origin: cases,
		again: ['says: "370,000 servicemen wounded"'],
		found: [
			'0:11 error drift-measure, definition, changed',
			'0:11 error drift-unit, unit, changed',
		],
	},
	{
		row: 'subject moved: a total became one side’s (Suryaa)',
		origin: bothSides,
		again: ["says: 500,000 on Ukraine's side"],
		found: [
			'0:11 error drift-qualifier, qualifier dropped, stronger',
			'0:11 error drift-subject, subject moved, changed',
		],
	},
	{
		row: 'scope widened: aid of several kinds became military aid (Euromaidan Press)',
		origin: [
			'says: about $61 billion of economic, humanitarian and military aid for Ukraine',
			'stage: passed-one-chamber',
			'basis: nominal',
			'asOf: 2024-04-20',
			'claimant: {name: House of Representatives, kind: legislature, named: true}',
		],
		again: ['says: $61B Ukraine military aid bill'],
		found: [
			'0:11 error drift-kind, scope widened, changed',
			'0:11 error drift-qualifier, qualifier dropped, stronger',
		],
	},
	{
		row: 'status raised: passed by one chamber became commitments (Kiel)',
		origin: [
			'says: EUR 43 bn of aid to Ukraine, passed the U.S. House',
			'asOf: 2022-05',
			'claimant: {name: House of Representatives, kind: legislature, named: true}',
		],
		again: ['says: has now announced EUR 43 bn commitments'],
		found: ['0:11 error drift-stage, status raised, changed'],
	},
	{
		row: 'as-of lost: an estimate of August stands as a present one (Republican Gazette)',
		origin: bothSides,
		again: [
			'asOf: 2024',
			'says: Confirms Rising Casualties with 500,000 Estimated Dead and Wounded',
		],
		found: [
			'0:11 error drift-as-of, as-of lost, changed',
			'1:11 note drift-qualifier, softened, weaker',
		],
	},
	{
		row: 'attribution lost: who printed it is made to say it (Dawn)',
		origin: ruKilled,
		again: [
			'claimant: {name: The New York Times, kind: media, named: true}',
			'says: as many as 120,000 Russian deaths',
		],
		found: ['0:15 error drift-claimant, attribution lost, changed'],
	},
];

for (const { row, found, ...told } of specimens) {
	test(row, () => {
		const ledger = ledgerOf(told);
		const differences = comparisons(ledger).get('again')?.differences;
		const drifts = driftsOf(ledger);
		assert.deepEqual(
			drifts.map(({ severity, code, class: driftClass, place: { line, column } }) => {
				const effect = differences?.find((difference) => difference.code === code)?.effect;
				return `${line - repetitionLine}:${column} ${severity} ${code}, ${driftClass}, ${effect}`;
			}),
			found,
		);
		for (const { about, related } of drifts)
			assert.deepEqual([about, related?.message], [{ kind: 'figure', id: 'again' }, 'The origin.']);
	});
}
