import { type SubjectBar, placeBySubject } from '../../../src/charts/by-subject/layout.ts';
import type { MekkoSubject } from '../../../src/charts/marimekko/subjects.ts';
import { placeMarimekko } from '../../../src/charts/marimekko/layout.ts';
import { placeAmountsOverTime } from '../../../src/charts/amounts-over-time/layout.ts';
import type { MoneyPoint } from '../../../src/charts/money/series.ts';
import type { Scene } from '../../../src/charts/kit/scene.ts';
import { chart as english } from '../../../src/messages/en/chart.ts';

const whole = { id: 'a', qualifier: 'exact' } as const;

/** A bar for each qualifier, and two that are split. */
export const subjectBars: readonly SubjectBar[] = [
	{
		subject: 'United States',
		pieces: [
			{ ...whole, kind: 'military', rank: 0, amount: 64.6e9, words: '€64.6 billion' },
			{ ...whole, kind: 'financial', rank: 1, amount: 47.3e9, words: '€47.3 billion' },
			{ ...whole, kind: 'humanitarian', rank: 2, amount: 3.5e9, words: '€3.5 billion' },
		],
	},
	{
		subject: 'Germany',
		pieces: [
			{
				...whole,
				kind: 'military',
				rank: 0,
				amount: 24e9,
				qualifier: 'approx',
				words: 'about €24 billion',
			},
			{ ...whole, kind: 'humanitarian', rank: 2, amount: 4.1e9, words: '€4.1 billion' },
		],
	},
	{
		subject: 'Japan',
		pieces: [
			{
				...whole,
				kind: 'financial',
				rank: 1,
				amount: 10.4e9,
				qualifier: 'at-least',
				words: 'at least €10.4 billion',
			},
		],
	},
	{ subject: 'Denmark', pieces: [{ ...whole, amount: 9.95e9, words: '€9.95 billion' }] },
	{
		subject: 'Norway',
		detail: 'A ministry · 2025',
		pieces: [
			{
				...whole,
				amount: { low: 6e9, high: 20e9 },
				qualifier: 'range',
				words: '€6 billion to €20 billion',
			},
		],
	},
	{
		subject: 'Norway',
		detail: 'A newspaper · Apr 2026',
		pieces: [{ ...whole, amount: 30e9, qualifier: 'at-most', words: 'up to €30 billion' }],
	},
	{
		subject: 'Iceland',
		pieces: [{ ...whole, amount: 57e6, qualifier: 'near-below', words: 'nearly €57 million' }],
	},
];

const piece = (kind: string, rank: number, billions: number) => ({
	id: `${kind}-${billions}`,
	kind,
	rank,
	value: billions * 1e9,
	words: `€${billions} billion`,
});

/** Wide and narrow columns, large and small parts. */
export const mekkoSubjects: readonly MekkoSubject[] = [
	{
		subject: 'United States',
		pieces: [
			piece('military', 0, 64.6),
			piece('financial', 1, 47.3),
			piece('humanitarian', 2, 3.5),
		],
	},
	{
		subject: 'European Union',
		pieces: [piece('financial', 1, 81.2), piece('humanitarian', 2, 3.2)],
	},
	{
		subject: 'Switzerland',
		pieces: [piece('military', 0, 24.2), piece('financial', 1, 1.7), piece('humanitarian', 2, 4.1)],
	},
	{ subject: 'Norway', pieces: [piece('military', 0, 6.8), piece('financial', 1, 2)] },
	{ subject: 'Japan', pieces: [piece('financial', 1, 10.4)] },
	{ subject: 'Iceland', pieces: [piece('humanitarian', 2, 0.03)] },
];

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
	};
});
const inAll = (subject: string, billions: readonly number[]) =>
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
					},
				];
	});

/** Bars with a gap and every open end, and steps with a gap. */
export const aidPoints: readonly MoneyPoint[] = [
	...inPeriods,
	...inAll('United States', [10, 24, 36, 48, 0, 0, 0, 64, 66]),
	...inAll('Germany', [2, 3, 5, 6, 7.5, 9, 12, 14, 15.5]),
];

/** Drawing functions by the name of their snapshots. */
export const drawnAid: Readonly<Record<string, (widthPx: number) => Scene>> = {
	'by-subject': (widthPx) => placeBySubject(subjectBars, widthPx, { words: english }),
	'amounts-over-time': (widthPx) => placeAmountsOverTime(aidPoints, widthPx, { words: english }),
	marimekko: (widthPx) => placeMarimekko(mekkoSubjects, widthPx, { words: english }),
};
