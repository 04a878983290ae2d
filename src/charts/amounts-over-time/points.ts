import { max, sum } from 'd3-array';
import { endsOf } from '../../language/allows.ts';
import { middleDay } from '../../language/write/date.ts';
import type { Article, Ledger } from '../../ledger/ledger.ts';
import { stackFaults } from '../../ledger/sums/stacks.ts';
import { dateWords } from '../../messages/date-words.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { capitalise } from '../../parts/names.ts';
import type { Figure } from '../../record/resolved.ts';
import {
	type ChartKind,
	kindsOf,
	kindWords,
	periodWords,
	stageWords,
	subjectOf,
} from '../money/figures.ts';
import { type Lit, subjectColour } from '../money/lit.ts';
import { periodEnd, periodStart } from '../money/period-length.ts';
import type { SortOrder } from '../../record/emphasis/emphasis.ts';
import { lowerBound } from '../../language/bounds.ts';
import type { MoneyPoint } from '../money/series.ts';
import { statedTotals, totalOf } from '../money/totals.ts';
import type { AmountWords } from '../restated.ts';

interface PointParts {
	readonly article: Pick<Article, 'figures'>;
	readonly amountWords: AmountWords;
	readonly lit: Lit;
}

/**
 * The figures as points. If every period of every subject has all kinds of the chart, each period
 * is one point that consists of them. Otherwise a series has one subject, and one kind and one
 * claimant if the chart has several.
 */
export function pointsOf(
	all: readonly Figure[],
	{ article, amountWords, lit }: PointParts,
	ledger: Ledger,
): readonly MoneyPoint[] {
	const ids = new Set(statedTotals(all, article, ledger).map(({ id }) => id));
	const figures = all.filter(({ id }) => !ids.has(id));
	const kinds = kindsOf(figures, ledger);
	const periods = periodsOf(figures);
	const isStacked = kinds.length > 1 && periods.every((period) => canStack(period, kinds, ledger));
	const areSeveral = (of: (figure: Figure) => string | undefined) =>
		new Set(figures.map(of)).size > 1;
	const several = {
		kinds: !isStacked && areSeveral(({ kind }) => kind),
		claimants: areSeveral(({ claimant }) => claimant.name),
	};
	if (!isStacked)
		return figures.map((figure) => ({
			...placeInTime(figure, several, ledger),
			colour: subjectColour(figure, lit, ledger),
			id: figure.id,
			amount: figure.amount,
			qualifier: figure.qualifier,
			words: amountWords(figure),
		}));
	const totals = all.filter(({ id }) => ids.has(id));
	return periods.flatMap((period): readonly MoneyPoint[] => {
		const [first] = period;
		if (first === undefined) return [];
		const total = totalOf(period, totals);
		const values = kinds.flatMap(({ id, name, colour }) =>
			period
				.filter(({ kind }) => kind === id)
				.map((figure) => ({
					id: figure.id,
					name,
					value: endsOf(figure.amount).low,
					words: amountWords(figure),
					colour: lit.colourOf(figure, colour),
				})),
		);
		return [
			{
				...placeInTime(first, several, ledger),
				colour: subjectColour(first, lit, ledger),
				id: total?.id ?? first.id,
				amount: sum(values, ({ value }) => value),
				qualifier: period.some(({ qualifier }) => qualifier === 'approx') ? 'approx' : 'exact',
				words: total === undefined ? '' : amountWords(total),
				kinds: values,
			},
		];
	});
}

/** The figures of one subject, claimant, stage and period together. */
function periodsOf(figures: readonly Figure[]): readonly (readonly Figure[])[] {
	return [
		...Map.groupBy(figures, ({ subject, claimant, stage, since, asOf }) =>
			[subject, claimant.name, stage, since, asOf].join('|'),
		).values(),
	];
}

/** Whether the figures of a period are one of each kind, with amounts that can be stacked. */
function canStack(period: readonly Figure[], kinds: readonly ChartKind[], ledger: Ledger): boolean {
	return (
		period.length === kinds.length &&
		kinds.every(({ id }) => id !== undefined && period.some(({ kind }) => kind === id)) &&
		period.every(({ since }) => since !== undefined) &&
		stackFaults(period, ledger.vocabulary).length === 0
	);
}

/** What a point says of when and whose it is. */
function placeInTime(
	figure: Figure,
	several: { readonly kinds: boolean; readonly claimants: boolean },
	ledger: Ledger,
): Omit<MoneyPoint, 'id' | 'amount' | 'qualifier' | 'words' | 'colour'> {
	const { asOf } = messagesOf(ledger.vocabulary).chartPage.money;
	return {
		subject: [
			subjectOf(figure, ledger),
			...(several.kinds ? [kindWords(figure.kind, ledger)] : []),
			...(several.claimants ? [figure.claimant.name] : []),
		].join(', '),
		stage: capitalise(stageWords(figure, ledger)),
		...(figure.since === undefined ? {} : { from: periodStart(figure.since) }),
		to: periodEnd(figure.asOf),
		on: middleDay(figure.asOf),
		when:
			figure.since === undefined
				? asOf(dateWords(figure.asOf, 'short', ledger))
				: periodWords(figure, ledger),
	};
}

/**
 * The points with their subjects in the order that the author chose: by the largest amount of each,
 * or as in the text.
 */
export function inOrder(
	points: readonly MoneyPoint[],
	sort: SortOrder | undefined,
): readonly MoneyPoint[] {
	if (sort === undefined) return points;
	const groups = [...Map.groupBy(points, ({ subject }) => subject).values()];
	const largest = (group: readonly MoneyPoint[]) =>
		max(group, ({ amount, qualifier }) => lowerBound(amount, qualifier)) ?? 0;
	const sorted = sort.by === 'value' ? groups.toSorted((a, b) => largest(a) - largest(b)) : groups;
	return (sort.isDescending ? sorted.toReversed() : sorted).flat();
}
