import { descending, sum } from 'd3-array';
import type { Element } from 'hast';
import { isOneAmount } from '../../ledger/sums/stacks.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import type { Attributes, DrawingContext } from '../../parts/context.ts';
import { atBothWidths } from '../figure-frame.ts';
import { sharedWords, subjectOf } from '../money/figures.ts';
import { describeLit, litBy } from '../money/lit.ts';
import { shares } from './kind.ts';
import type { Figure } from '../../record/resolved.ts';
import { moneyFrame } from '../money/frame.ts';
import { describeSubjects, type SubjectBar, type SubjectChart } from '../money/rows.ts';
import { subjectChart } from '../money/subject-chart.ts';
import type { DrawnOf } from '../restated.ts';
import { placeShares, amountOf } from './layout.ts';

/**
 * Draws of which kinds the money of each subject is. Figures that cannot be stacked are reported as
 * `mixed-axis` before anything is drawn; an amount that is not a single number has no share and is
 * left out.
 */
export function draw(attributes: Attributes, context: DrawingContext): Element {
	const { article, ledger } = context;
	const {
		chart: words,
		chartPage: { money },
	} = messagesOf(ledger.vocabulary);
	const nameOf = (figure: Figure) => subjectOf(figure, ledger);
	const drawnOf: DrawnOf = (drawn, amountWords) => {
		const lit = litBy(attributes, shares, drawn, ledger);
		const whole = subjectChart(drawn.filter(isOneAmount), { article, amountWords, lit }, ledger);
		const chart = lit.sort === undefined ? byShare(whole) : whole;
		const [first] = chart.kinds;
		return {
			subtitle: `${sharedWords(drawn, ledger)}. ${money.ofAll(first?.name ?? '')}.`,
			...atBothWidths((widthPx) => placeShares(chart, widthPx, { words })),
			description: `${describeLit(lit, drawn, { nameOf, ledger })}${describeSubjects(chart, words)}`,
		};
	};
	return moneyFrame({ kind: 'shares', drawnOf, hasTotals: true }, attributes, context);
}

/** The subjects by the share of the first kind, largest first. */
function byShare({ bars, kinds }: SubjectChart): SubjectChart {
	const shareOf = ({ pieces }: SubjectBar) =>
		sum(pieces, (piece) => (piece.kind === 0 ? amountOf(piece) : 0)) / (sum(pieces, amountOf) || 1);
	return { kinds, bars: bars.toSorted((a, b) => descending(shareOf(a), shareOf(b))) };
}
