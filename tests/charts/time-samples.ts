import type { TimePoint } from '../../src/charts/estimates-over-time/layout.ts';

const common = {
	series: 'US officials',
	measure: 'killed',
	measureLabel: 'Killed',
	colour: 'rust',
	grade: 'estimated',
} as const;

function on(day: string, when: string): Pick<TimePoint, 'first' | 'last' | 'when'> {
	return { first: day, last: day, when };
}

/**
 * Every qualifier on one line, another line with a method break and a gap, and a second measure
 * with one date that is a year.
 */
export const points: readonly TimePoint[] = [
	{
		...common,
		...on('2022-08-08', '8 Aug 2022'),
		id: 'range',
		amount: { low: 15_000, high: 25_000 },
		qualifier: 'range',
		words: '15,000 to 25,000',
	},
	{
		...common,
		...on('2022-11-09', '9 Nov 2022'),
		id: 'approx',
		amount: 40_000,
		qualifier: 'approx',
		words: 'around 40,000',
	},
	{
		...common,
		...on('2023-02-17', '17 Feb 2023'),
		id: 'best',
		amount: { low: 40_000, high: 60_000, best: 50_000 },
		qualifier: 'range',
		words: '40,000 to 60,000',
	},
	{
		...common,
		...on('2023-05-01', '1 May 2023'),
		id: 'at-least',
		amount: 70_000,
		qualifier: 'at-least',
		words: 'at least 70,000',
	},
	{
		...common,
		first: '2023-08-01',
		last: '2023-08-31',
		when: 'Aug 2023',
		id: 'at-most',
		amount: 120_000,
		qualifier: 'at-most',
		words: 'as many as 120,000',
	},
	{
		...common,
		...on('2022-09-01', '1 Sept 2022'),
		id: 'named',
		series: 'Mediazona and the BBC',
		amount: 6_000,
		qualifier: 'exact',
		grade: 'counted',
		words: '6,000',
	},
	{
		...common,
		...on('2023-01-15', '15 Jan 2023'),
		id: 'named-2',
		series: 'Mediazona and the BBC',
		amount: 12_000,
		qualifier: 'exact',
		grade: 'counted',
		words: '12,000',
	},
	{
		...common,
		...on('2024-02-24', '24 Feb 2024'),
		id: 'named-3',
		series: 'Mediazona and the BBC',
		amount: 45_123,
		qualifier: 'exact',
		grade: 'counted',
		words: '45,123',
		methodBreak: 'from here on with a register that was leaked',
	},
	{
		...common,
		...on('2022-07-01', '1 Jul 2022'),
		id: 'order',
		series: 'A minister',
		measure: 'missing',
		measureLabel: 'Missing',
		amount: 1000,
		qualifier: 'order',
		grade: 'claimed',
		words: 'thousands',
		colour: 'blue',
	},
	{
		...common,
		first: '2023-01-01',
		last: '2023-12-31',
		when: '2023',
		id: 'near',
		series: 'A minister',
		measure: 'missing',
		measureLabel: 'Missing',
		amount: 30_000,
		qualifier: 'near-below',
		grade: 'claimed',
		words: 'close to 30,000',
		colour: 'blue',
	},
];
