import type { Element } from 'hast';
import { placeAmountsOverTime } from './layout.ts';
import { type MoneyPoint, describeAmountsOverTime } from '../money/series.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { middleDay } from '../../language/write/date.ts';
import type { Figure } from '../../record/resolved.ts';
import { dateWords } from '../../messages/date-words.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { subjectOf, kindWords, periodWords, stageWords } from '../money/figures.ts';
import { drawRows } from '../money/frame.ts';
import type { Attributes, DrawingContext } from '../../parts/context.ts';
import { capitalise } from '../../parts/names.ts';
import { periodEnd, periodStart } from '../money/period-length.ts';
import type { AmountWords } from '../restated.ts';

/**
 * Draws money over time: amounts per period as bars, totals to date as steps, and each stage
 * separately.
 */
export function draw(attributes: Attributes, context: DrawingContext): Element {
	return drawRows(
		{
			kind: 'amounts-over-time',
			rowsOf: pointsOf,
			noteOf: ({ unstated }) => unstated,
			place: placeAmountsOverTime,
			describe: describeAmountsOverTime,
		},
		attributes,
		context,
	);
}

/**
 * The figures as points. A series has one subject, and one kind and one claimant if the chart
 * has several.
 */
function pointsOf(
	figures: readonly Figure[],
	amountWords: AmountWords,
	ledger: Ledger,
): readonly MoneyPoint[] {
	const { asOf } = messagesOf(ledger.vocabulary).chartPage.money;
	const areSeveral = (of: (figure: Figure) => string | undefined) =>
		new Set(figures.map(of)).size > 1;
	const [kinds, claimants] = [
		areSeveral(({ kind }) => kind),
		areSeveral(({ claimant }) => claimant.name),
	];
	return figures.map((figure) => ({
		id: figure.id,
		subject: [
			subjectOf(figure, ledger),
			...(kinds ? [kindWords(figure.kind, ledger)] : []),
			...(claimants ? [figure.claimant.name] : []),
		].join(', '),
		stage: capitalise(stageWords(figure, ledger)),
		...(figure.since === undefined ? {} : { from: periodStart(figure.since) }),
		to: periodEnd(figure.asOf),
		on: middleDay(figure.asOf),
		when:
			figure.since === undefined
				? asOf(dateWords(figure.asOf, 'short', ledger))
				: periodWords(figure, ledger),
		amount: figure.amount,
		qualifier: figure.qualifier,
		words: amountWords(figure),
	}));
}
