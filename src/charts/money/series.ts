import { ascending, median } from 'd3-array';
import type { Amount, Qualifier } from '../../record/figure.ts';
import type { Colour } from '../kit/colour.ts';
import { summary, told } from '../kit/summary.ts';
import type { ChartWords } from '../kit/words.ts';

/** A stated amount of money, for a period or up to a day. */
export interface MoneyPoint {
	readonly id: string;
	readonly subject: string;
	readonly stage: string;
	/** The first day of the period, ISO; undefined if none was stated. */
	readonly from?: string;
	/** The last day that the amount covers, ISO. */
	readonly to: string;
	/**
	 * The middle of the days that the last day can be, ISO, if it is known only to the month or
	 * year.
	 */
	readonly on?: string;
	/** The period in words. */
	readonly when: string;
	readonly amount: Amount;
	readonly qualifier: Qualifier;
	/** Empty for a sum of kinds that nobody stated. */
	readonly words: string;
	readonly colour: Colour;
	/** The kinds of which it consists, from the bottom of its bar. */
	readonly kinds?: readonly StackedKind[];
}

/** An amount of one kind, in the bar of a period. */
export interface StackedKind {
	readonly id: string;
	readonly name: string;
	readonly value: number;
	readonly words: string;
	readonly colour: Colour;
}

/**
 * What one subject gave at one stage: in periods that do not overlap, or as totals to date. Points
 * are in the order of their dates.
 */
export interface MoneySeries {
	readonly subject: string;
	readonly stage: string;
	readonly form: 'periods' | 'cumulative';
	readonly points: readonly MoneyPoint[];
}

/**
 * Groups points into series, in the order of their first points. Amounts with overlapping periods,
 * or without a period, are cumulative.
 */
export function moneySeries(points: readonly MoneyPoint[]): readonly MoneySeries[] {
	return [...Map.groupBy(points, ({ subject, stage }) => `${stage}|${subject}`).values()].flatMap(
		(together): readonly MoneySeries[] => {
			const sorted = together.toSorted((a, b) => ascending(a.to, b.to));
			const [first] = sorted;
			if (first === undefined) return [];
			const isApart = sorted.every(
				({ from }, index) => from !== undefined && (sorted[index - 1]?.to ?? '') < from,
			);
			return [
				{
					subject: first.subject,
					stage: first.stage,
					form: isApart ? 'periods' : 'cumulative',
					points: sorted,
				},
			];
		},
	);
}

const dayMs = 86_400_000;

/** The day at which a total to date is drawn. */
export function dayOf({ on, to }: MoneyPoint): string {
	return on ?? to;
}

/**
 * The day up to which each point of a cumulative series holds: that of the next point. If the next
 * is more than twice the usual gap away, the point holds only for the usual gap, so that the longer
 * gap stays open. The last point holds only on its own day, because nothing later is known.
 */
export function validUntil(points: readonly MoneyPoint[]): readonly string[] {
	const days = points.map(dayOf);
	const times = days.map((day) => Date.parse(day));
	const usual = median(times.slice(1), (time, index) => time - (times[index] ?? time)) ?? 0;
	return days.map((day, index) => {
		const [time = 0, next] = [times[index], times[index + 1]];
		if (next === undefined) return day;
		return next - time > 2 * usual
			? new Date(time + Math.round(usual / dayMs) * dayMs).toISOString().slice(0, 10)
			: (days[index + 1] ?? day);
	});
}

/**
 * Describes the chart in full sentences, summing up what has many amounts: every amount keeps its
 * qualifier and its date.
 */
export function describeAmountsOverTime(points: readonly MoneyPoint[], words: ChartWords): string {
	const { money } = words;
	const said = ({ words: amount, kinds = [] }: MoneyPoint) =>
		[
			...(amount === '' ? [] : [kinds.length === 0 ? amount : money.inAll(amount)]),
			...kinds.map((kind) => money.ofKind(kind.name, kind.words)),
		].join(', ');
	const lines = moneySeries(points);
	return lines
		.map(({ subject, stage, form, points: all }) => {
			const amounts = all.map((point) => told(`${point.when}: ${said(point)}`, point));
			return `${stage}, ${subject}, ${money.forms[form]}: ${summary(amounts, words, lines.length)}.`;
		})
		.join(' ');
}
