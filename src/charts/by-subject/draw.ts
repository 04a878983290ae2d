import type { Element } from 'hast';
import { placeBySubject } from './layout.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Figure } from '../../record/resolved.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { sharedWords, subjectOf } from '../money/figures.ts';
import { describeExtras, moneyExtras, withoutLines } from '../money/extras.ts';
import { describeLit, litBy } from '../money/lit.ts';
import { bySubject } from './kind.ts';
import { moneyFrame } from '../money/frame.ts';
import { describeSubjects, type SubjectChart } from '../money/rows.ts';
import { subjectChart } from '../money/subject-chart.ts';
import type { Attributes, DrawingContext } from '../../parts/context.ts';
import { atBothWidths } from '../figure-frame.ts';
import type { DrawnOf } from '../restated.ts';

/**
 * Draws how much each subject gave: bars from zero, the largest first. Several kinds are columns of
 * bars, with the total that was stated beside them.
 */
export function draw(attributes: Attributes, context: DrawingContext): Element {
	const { article, ledger } = context;
	const { chart: words } = messagesOf(ledger.vocabulary);
	const nameOf = (figure: Figure) => subjectOf(figure, ledger);
	const drawnOf: DrawnOf = (all, amountWords) => {
		const figures = withoutLines(all, attributes);
		const drawn = figures.own;
		const lit = litBy(attributes, bySubject, drawn, ledger);
		const chart = subjectChart(drawn, { article, amountWords, lit }, ledger);
		const unit = ledger.vocabulary.units[drawn[0]?.unit ?? ''];
		const extras = moneyExtras({ lit, figures, amountWords, placed: ['value'] }, ledger);
		const options = {
			words,
			extras,
			...(unit?.kind === 'share' && unit.symbol !== undefined ? { suffix: unit.symbol } : {}),
		};
		return {
			subtitle: subtitleOf(drawn, { ...chart, isSorted: lit.sort === undefined }, ledger),
			...atBothWidths((widthPx) => placeBySubject(chart, widthPx, options)),
			description: `${describeLit(lit, drawn, { nameOf, ledger })}${describeExtras(extras, drawn, ledger)}${describeSubjects(chart, words)}`,
		};
	};
	return moneyFrame({ kind: 'by-subject', drawnOf, hasTotals: true }, attributes, context);
}

function subtitleOf(
	figures: readonly Figure[],
	{ bars, kinds, isSorted }: SubjectChart & { readonly isSorted: boolean },
	ledger: Ledger,
): string {
	const isOpen = figures.some(({ qualifier }) => qualifier !== 'exact');
	const { byLowerBound, largestFirst, emptyPlace } = messagesOf(ledger.vocabulary).chartPage.money;
	const hasGaps = bars.some(({ pieces }) => pieces.length < kinds.length);
	const sentences = [
		sharedWords(figures, ledger),
		...(isSorted ? [isOpen ? byLowerBound : largestFirst] : []),
		...(hasGaps ? [emptyPlace] : []),
	];
	return `${sentences.join('. ')}.`;
}
