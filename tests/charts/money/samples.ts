import { placeBySubject } from '../../../src/charts/by-subject/layout.ts';
import type { BarPiece, SubjectChart } from '../../../src/charts/money/rows.ts';
import { placeShares } from '../../../src/charts/shares/layout.ts';
import { placeAmountsOverTime } from '../../../src/charts/amounts-over-time/layout.ts';
import type { MoneyPoint } from '../../../src/charts/money/series.ts';
import type { Scene } from '../../../src/charts/kit/scene.ts';
import type { TimeExtras } from '../../../src/charts/kit/time/panel-extras.ts';
import { chart as english } from '../../../src/messages/en/chart.ts';

const exact = { qualifier: 'exact' } as const;

/** Kinds that are told apart, in the order of their columns. */
export const kinds = [
	{ name: 'military', label: 'Military', colour: 'forest' },
	{ name: 'financial', label: 'Financial', colour: 'ochre' },
	{ name: 'humanitarian', label: 'Humanitarian', colour: 'navy' },
] as const;

const ofKind = (kind: 0 | 1 | 2, billions: number): BarPiece => ({
	id: `${kinds[kind].name}-${billions}`,
	kind,
	colour: kinds[kind].colour,
	amount: billions * 1e9,
	qualifier: 'exact',
	words: `€${billions} billion`,
});
const inAll = (billions: number) => ({
	id: `all-${billions}`,
	amount: billions * 1e9,
	qualifier: 'exact' as const,
	words: `€${billions} billion`,
});

/** Rows with and without a total, with an open end, and with two claimants of one subject. */
export const splitBars: SubjectChart = {
	kinds,
	bars: [
		{
			subject: 'United States',
			pieces: [ofKind(0, 64.6), ofKind(1, 47.3), ofKind(2, 3.5)],
			total: inAll(115.4),
		},
		{
			subject: 'Germany',
			pieces: [
				{ ...ofKind(0, 24), qualifier: 'approx', words: 'about €24 billion' },
				ofKind(2, 4.1),
			],
		},
		{
			subject: 'Japan',
			pieces: [{ ...ofKind(1, 10.4), qualifier: 'at-least', words: 'at least €10.4 billion' }],
		},
		{ subject: 'Norway', detail: 'A ministry · 2025', pieces: [ofKind(0, 6.8)], total: inAll(8) },
		{ subject: 'Norway', detail: 'A newspaper · Apr 2026', pieces: [ofKind(0, 7), ofKind(1, 2)] },
	],
};

/** A bar for each qualifier. */
export const singleBars: SubjectChart = {
	kinds: [],
	bars: [
		{
			subject: 'United States',
			pieces: [{ ...exact, id: 'us', colour: 'teal', amount: 64.6e9, words: '€64.6 billion' }],
		},
		{
			subject: 'Germany',
			pieces: [
				{
					id: 'de',
					colour: 'plain',
					amount: 24e9,
					qualifier: 'approx',
					words: 'about €24 billion',
				},
			],
		},
		{
			subject: 'Japan',
			pieces: [
				{
					id: 'jp',
					colour: 'plain',
					amount: 10.4e9,
					qualifier: 'at-least',
					words: 'at least €10.4 billion',
				},
			],
		},
		{
			subject: 'Norway',
			detail: 'A ministry · 2025',
			pieces: [
				{
					id: 'no-1',
					colour: 'plain',
					amount: { low: 6e9, high: 20e9 },
					qualifier: 'range',
					words: '€6 billion to €20 billion',
				},
			],
		},
		{
			subject: 'Norway',
			detail: 'A newspaper · Apr 2026',
			pieces: [
				{
					id: 'no-2',
					colour: 'plain',
					amount: 30e9,
					qualifier: 'at-most',
					words: 'up to €30 billion',
				},
			],
		},
		{
			subject: 'Iceland',
			pieces: [
				{
					id: 'is',
					colour: 'plain',
					amount: 57e6,
					qualifier: 'near-below',
					words: 'nearly €57 million',
				},
			],
		},
	],
};

/** Subjects with one, two and three kinds, large and small. */
export const sharedBars: SubjectChart = {
	kinds,
	bars: [
		{ subject: 'Norway', pieces: [ofKind(0, 6.8), ofKind(1, 2)] },
		{
			subject: 'United States',
			pieces: [ofKind(0, 64.6), ofKind(1, 47.3), ofKind(2, 3.5)],
			total: inAll(115.4),
		},
		{
			subject: 'European Union',
			pieces: [
				{ ...ofKind(1, 81.2), qualifier: 'approx', words: 'about €81.2 billion' },
				ofKind(2, 3.2),
			],
		},
		{ subject: 'Japan', pieces: [ofKind(1, 10.4)] },
		{ subject: 'Iceland', pieces: [ofKind(2, 0.03)] },
	],
};

const quarters = ['01-01 03-31', '04-01 06-30', '07-01 09-30', '10-01 12-31'] as const;
const inPeriods = [9, 4.6, 6.2, 0.4, 2.2, 11, 3].map((billions, index): MoneyPoint => {
	// There is no amount for the first quarter of 2023.
	const quarter = index < 4 ? index : index + 1;
	const [from = '', to = ''] = (quarters[quarter % 4] ?? '')
		.split(' ')
		.map((day) => `${2022 + Math.floor(quarter / 4)}-${day}`);
	const qualifier =
		(
			[
				['approx', 'about '],
				['at-least', 'at least '],
				['at-most', 'up to '],
			] as const
		)[index - 3] ?? (['exact', ''] as const);
	return {
		id: `p${index}`,
		subject: 'Germany',
		stage: 'Committed',
		from,
		to,
		when: `${from} to ${to}`,
		amount: billions * 1e9,
		qualifier: qualifier[0],
		words: `${qualifier[1]}€${billions} billion`,
		colour: 'plain',
	};
});
const toDate = (subject: string, billions: readonly number[]) =>
	billions.flatMap((amount, index): readonly MoneyPoint[] => {
		const to = `${2022 + Math.floor(index / 4)}-${['03-31', '06-30', '09-30', '12-31'][index % 4] ?? ''}`;
		return amount === 0
			? []
			: [
					{
						id: `${subject}${index}`,
						subject,
						stage: 'Allocated',
						to,
						when: `as of ${to}`,
						amount: amount * 1e9,
						qualifier: index === 5 ? 'approx' : 'exact',
						words: `${index === 5 ? 'about ' : ''}€${amount} billion`,
						colour: subject === 'Germany' ? 'plain' : 'teal',
					},
				];
	});

/** Bars with a gap and every open end, and steps with a gap. */
export const aidPoints: readonly MoneyPoint[] = [
	...inPeriods,
	...toDate('United States', [10, 24, 36, 48, 0, 0, 0, 64, 66]),
	...toDate('Germany', [2, 3, 5, 6, 7.5, 9, 12, 14, 15.5]),
];

/** Half-years with all kinds; the last is shorter. */
export const stackedPoints: readonly MoneyPoint[] = (
	[
		['2023-01-01', '2023-06-30', [9, 4, 1], '€14 billion'],
		['2023-07-01', '2023-12-31', [5, 7, 0.5], ''],
		['2024-01-01', '2024-06-30', [12, 2, 2], '€16 billion'],
		['2024-07-01', '2024-09-30', [3, 1, 0.2], ''],
	] as const
).map(
	([from, to, billions, words], index): MoneyPoint => ({
		id: `stack-${index}`,
		subject: 'Germany',
		stage: 'Allocated',
		from,
		to,
		when: `${from} to ${to}`,
		amount: (billions[0] + billions[1] + billions[2]) * 1e9,
		qualifier: 'exact',
		words,
		colour: 'plain',
		kinds: kinds.map(({ name, colour }, kind) => ({
			id: `${name}-${index}`,
			name,
			colour,
			value: (billions[kind] ?? 0) * 1e9,
			words: `€${billions[kind] ?? 0} billion`,
		})),
	}),
);

/** A line, a span and a note across bars. */
export const across: TimeExtras = {
	lines: [
		{ id: 'line', measure: 'aid', value: 50e9, words: 'as many as €50 billion, NATO officials' },
	],
	shades: [{ of: 'values', from: 20e9, to: 30e9, name: 'What was expected' }],
	notes: [{ at: { of: 'value', value: 10e9 }, text: 'the offer of 2022' }],
};
const overTime: TimeExtras = {
	lines: [{ id: 'line', measure: 'aid', value: 60e9, words: '€60 billion, NATO officials' }],
	shades: [{ of: 'dates', from: '2023-01', to: '2023-03', name: 'No new law' }],
	notes: [
		{ at: { of: 'date', date: '2023-10' }, text: 'the majority changed' },
		{ at: { of: 'record', id: aidPoints.at(-1)?.id ?? '' }, text: 'the last report' },
	],
};

/** Drawing functions by the name of their snapshots. */
export const drawnAid: Readonly<Record<string, (widthPx: number) => Scene>> = {
	'by-subject': (widthPx) => placeBySubject(singleBars, widthPx, { words: english }),
	'by-subject-kinds': (widthPx) => placeBySubject(splitBars, widthPx, { words: english }),
	'by-subject-brought-out': (widthPx) =>
		placeBySubject(singleBars, widthPx, { words: english, extras: across }),
	'by-subject-kinds-brought-out': (widthPx) =>
		placeBySubject(splitBars, widthPx, { words: english, extras: across }),
	'amounts-over-time-brought-out': (widthPx) =>
		placeAmountsOverTime(aidPoints, widthPx, { words: english, extras: overTime }),
	'amounts-over-time': (widthPx) => placeAmountsOverTime(aidPoints, widthPx, { words: english }),
	'amounts-over-time-kinds': (widthPx) =>
		placeAmountsOverTime(stackedPoints, widthPx, { words: english, kinds }),
	shares: (widthPx) => placeShares(sharedBars, widthPx, { words: english }),
};
