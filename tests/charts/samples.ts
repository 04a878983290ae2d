import type { Element } from 'hast';
import { type BreakdownPart, placeBreakdown } from '../../src/charts/breakdown/layout.ts';
import { type Ladder, placeLadder } from '../../src/charts/ladder/layout.ts';
import { type EstimateRow, placeEstimateRange } from '../../src/charts/estimate-range/layout.ts';
import { placeEstimatesOverTime } from '../../src/charts/estimates-over-time/layout.ts';
import type { Scene } from '../../src/charts/kit/scene.ts';
import { svgOf } from '../../src/charts/kit/svg.ts';
import { across, drawnAid } from './money/samples.ts';
import { stressed } from './money/stress.ts';
import { drawnPlots } from './plot/samples.ts';
import { drawnRecords } from './records-samples.ts';
import { points } from './time-samples.ts';
import { stressedEstimates } from './stress-samples.ts';
import { placeWaffle, type Waffle } from '../../src/charts/waffle/layout.ts';
import { chart as english } from '../../src/messages/en/chart.ts';

const common = {
	lane: 'US officials',
	when: 'Aug 2023',
	measure: 'killed',
	measureLabel: 'Killed',
	subjectLabel: 'Russia',
	colour: 'rust',
	grade: 'estimated',
	differs: false,
} as const;

/** One row for each qualifier. */
export const rows: readonly EstimateRow[] = [
	{
		...common,
		id: 'exact',
		amount: 31_000,
		qualifier: 'exact',
		grade: 'counted',
		words: '31,000',
	},
	{
		...common,
		id: 'approx',
		amount: 70_000,
		qualifier: 'approx',
		words: 'around 70,000',
		grade: 'claimed',
	},
	{
		...common,
		id: 'near',
		amount: 70_000,
		qualifier: 'near-below',
		words: 'close to 70,000',
		subjectLabel: 'Ukraine',
		colour: 'blue',
	},
	{ ...common, id: 'at-most', amount: 120_000, qualifier: 'at-most', words: 'as many as 120,000' },
	{ ...common, id: 'at-least', amount: 180_000, qualifier: 'at-least', words: 'at least 180,000' },
	{
		...common,
		id: 'range',
		amount: { low: 170_000, high: 180_000 },
		qualifier: 'range',
		words: '170,000 to 180,000',
		measure: 'wounded',
		measureLabel: 'Wounded',
	},
	{
		...common,
		id: 'best',
		amount: { low: 100_000, high: 140_000, best: 125_000 },
		qualifier: 'range',
		words: '100,000 to 140,000',
		measure: 'wounded',
		measureLabel: 'Wounded',
		subjectLabel: 'Ukraine',
		colour: 'blue',
	},
	{
		...common,
		id: 'order',
		amount: 10_000,
		qualifier: 'order',
		words: 'tens of thousands',
		measure: 'missing',
		measureLabel: 'Missing',
		colour: 'plain',
		subjectLabel: 'Both sides',
	},
];

export const whole = {
	id: 'whole',
	label: 'Passed by one chamber',
	words: '$95.34 billion',
	amount: 95.34e9,
};
export const parts: readonly BreakdownPart[] = [
	{
		id: 'ua',
		label: 'Ukraine',
		words: 'about $60 billion',
		value: 60e9,
		qualifier: 'approx',
		emphasised: 'blue',
		parts: [
			{
				id: 'services',
				label: 'Support services',
				words: 'nearly $15 billion',
				value: 15e9,
				qualifier: 'near-below',
			},
			{
				id: 'weapons',
				label: 'Weapons purchases',
				words: 'nearly $14 billion',
				value: 14e9,
				qualifier: 'near-below',
			},
			{
				id: 'budget',
				label: 'Budget support',
				words: 'about $8 billion',
				value: 8e9,
				qualifier: 'approx',
			},
			{
				id: 'private',
				label: 'Private sector',
				words: 'about $1.6 billion',
				value: 1.6e9,
				qualifier: 'approx',
			},
			{
				id: 'ua-rest',
				label: 'Not itemised here',
				words: 'about $21 billion',
				value: 21.4e9,
				qualifier: 'approx',
				remainder: true,
			},
		],
	},
	{ id: 'il', label: 'Israel', words: '$14.1 billion', value: 14.1e9 },
	{ id: 'hu', label: 'Humanitarian', words: '$9.2 billion', value: 9.2e9 },
	{ id: 'ip', label: 'Indo-Pacific', words: '$4 billion to $5 billion', value: 5e9, least: 4e9 },
	{
		id: 'rest',
		label: 'Not itemised here',
		words: 'about $7 billion to $8 billion',
		value: 7.04e9,
		qualifier: 'approx',
		remainder: true,
	},
];

const dead = { colour: 'rust', amount: 120_000 } as const;
export const waffle: Waffle = {
	each: 500,
	scale: '1 square = 500 people',
	groups: [
		{
			outer: {
				...dead,
				id: 'estimate',
				words: 'as many as 120,000 killed',
				detail: 'Russia · US officials · Aug 2023',
				qualifier: 'at-most',
				grade: 'estimated',
			},
			inner: [
				{
					...dead,
					id: 'named',
					words: '45,123 identified dead',
					detail: 'Russia · Mediazona and the BBC · Feb 2024',
					amount: 45_123,
					qualifier: 'exact',
					grade: 'counted',
				},
			],
		},
	],
};

const paid = { detail: '31 Dec 2023', isExit: false } as const;
export const ladder: Ladder = {
	colour: 'blue',
	exitHeading: 'Goes no further:',
	rungs: [
		{
			...paid,
			id: 'requested',
			stage: 'Requested',
			words: '$61.4 billion',
			detail: '20 Oct 2023',
			stated: { amount: 61.4e9, qualifier: 'exact', grade: 'counted' },
		},
		{ ...paid, id: 'passed', stage: 'Passed by one chamber', words: 'not stated', detail: '' },
		{
			...paid,
			id: 'enacted',
			stage: 'Enacted',
			words: '$113.4 billion',
			stated: { amount: 113.4e9, qualifier: 'exact', grade: 'counted' },
		},
		{
			...paid,
			id: 'obligated',
			stage: 'Obligated',
			words: '$101.2 billion',
			stated: { amount: 101.2e9, qualifier: 'exact', grade: 'counted' },
		},
		{
			...paid,
			id: 'disbursed',
			stage: 'Disbursed',
			words: 'about $67.5 billion',
			stated: { amount: 67.5e9, qualifier: 'approx', grade: 'counted' },
		},
		{
			...paid,
			id: 'delivered',
			stage: 'Delivered',
			words: 'at least $20 billion',
			stated: { amount: 20e9, qualifier: 'at-least', grade: 'claimed' },
		},
		{
			...paid,
			id: 'expired',
			stage: 'Expired',
			words: '$1 billion to $3 billion',
			stated: { amount: { low: 1e9, high: 3e9 }, qualifier: 'range', grade: 'counted' },
			isExit: true,
		},
	],
};

/** Drawing functions by the name of their snapshots. */
const drawn: Readonly<Record<string, (widthPx: number) => Scene>> = {
	'estimate-range': (widthPx) => placeEstimateRange(rows, widthPx, { words: english }),
	'estimates-over-time': (widthPx) => placeEstimatesOverTime(points, widthPx, { words: english }),
	'estimates-over-time-log': (widthPx) =>
		placeEstimatesOverTime(points, widthPx, { scale: 'log', words: english }),
	'estimate-range-log': (widthPx) =>
		placeEstimateRange(rows, widthPx, { scale: 'log', words: english }),
	breakdown: (widthPx) => placeBreakdown(whole, parts, widthPx),
	'breakdown-notes': (widthPx) =>
		placeBreakdown(
			{ ...whole, notes: ['after six months of debate'] },
			parts.map((part) => ({
				...part,
				...(part.id === 'ua' ? { notes: ['a third is weapons, bought at home'] } : {}),
				...(part.parts === undefined
					? {}
					: {
							parts: part.parts.map((inner) =>
								inner.id === 'budget' ? { ...inner, notes: ['as loans'] } : inner,
							),
						}),
			})),
			widthPx,
		),
	ladder: (widthPx) => placeLadder(ladder, widthPx),
	'ladder-brought-out': (widthPx) => placeLadder(ladder, widthPx, across),
	waffle: (widthPx) => placeWaffle(waffle, widthPx),
	...drawnAid,
	...stressed,
	...stressedEstimates,
	...drawnRecords,
	...drawnPlots,
};

/** The charts of the snapshots, by name. */
export function samplePictures(): ReadonlyMap<string, Element> {
	return new Map(
		Object.entries(drawn).flatMap(([kind, place]) =>
			[704, 340].map((widthPx) => {
				const scene = place(widthPx);
				return [
					`${kind}-${widthPx}`,
					svgOf(scene, { prefix: kind, label: kind, className: scene.layout }),
				] as const;
			}),
		),
	);
}
