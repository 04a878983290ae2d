import type { Element } from 'hast';
import { placeAmountsOverTime } from './layout.ts';
import { inOrder, pointsOf } from './points.ts';
import { describeAmountsOverTime } from '../money/series.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { kindsOf, sharedWords, stageWords, subjectOf } from '../money/figures.ts';
import { capitalise } from '../../parts/names.ts';
import { describeExtras, moneyExtras, withoutLines } from '../money/extras.ts';
import { describeLit, litBy } from '../money/lit.ts';
import { amountsOverTime } from './kind.ts';
import type { Figure } from '../../record/resolved.ts';
import { moneyFrame } from '../money/frame.ts';
import type { Attributes, DrawingContext } from '../../parts/context.ts';
import { atBothWidths } from '../figure-frame.ts';
import type { DrawnOf } from '../restated.ts';

/**
 * Draws money over time: amounts per period as bars, totals to date as steps, and each stage
 * separately.
 */
export function draw(attributes: Attributes, context: DrawingContext): Element {
	const { article, ledger } = context;
	const {
		chart: words,
		chartPage: { money },
	} = messagesOf(ledger.vocabulary);
	const nameOf = (figure: Figure) => subjectOf(figure, ledger);
	const drawnOf: DrawnOf = (all, amountWords) => {
		const figures = withoutLines(all, attributes);
		const drawn = figures.own;
		const lit = litBy(attributes, amountsOverTime, drawn, ledger);
		const points = inOrder(pointsOf(drawn, { article, amountWords, lit }, ledger), lit.sort);
		const isStacked = points.some(({ kinds }) => kinds !== undefined);
		const placed = ['record', 'date', 'value'] as const;
		const extras = moneyExtras({ lit, figures, amountWords, placed }, ledger);
		const stages = figures.lines.map((line) => capitalise(stageWords(line, ledger)));
		const options = {
			words,
			extras: {
				...extras,
				lines: (extras.lines ?? []).map((line, index) => ({ ...line, stage: stages[index] ?? '' })),
			},
			...(isStacked ? { kinds: kindsOf(drawn, ledger) } : {}),
		};
		return {
			subtitle: `${sharedWords(drawn, ledger)}. ${money.unstated}.`,
			...atBothWidths((widthPx) => placeAmountsOverTime(points, widthPx, options)),
			description: `${describeLit(lit, drawn, { nameOf, ledger })}${describeExtras(extras, drawn, ledger)}${describeAmountsOverTime(points, words)}`,
		};
	};
	return moneyFrame({ kind: 'amounts-over-time', drawnOf, hasTotals: true }, attributes, context);
}
