import type { Element } from 'hast';
import { type SubjectBar, describeSubjects, placeBySubject, sortBars } from './layout.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { stackFaults } from '../../ledger/sums/stacks.ts';
import { maxLooks } from '../kit/parts.ts';
import type { Figure } from '../../record/resolved.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { subjectOf, kindsAmong, kindWords, periodWords, sharedWords } from '../money/figures.ts';
import { moneyFrame } from '../money/frame.ts';
import type { Attributes, DrawingContext } from '../../parts/context.ts';
import { atBothWidths } from '../figure-frame.ts';
import { claimantWords } from '../../parts/names.ts';
import type { AmountWords, DrawnOf } from '../restated.ts';

/** Draws what each subject gave as bars from zero, largest first, split by kind if possible. */
export function draw(attributes: Attributes, context: DrawingContext): Element {
	const { ledger } = context;
	const words = messagesOf(ledger.vocabulary).chart;
	const drawnOf: DrawnOf = (drawn, amountWords) => {
		const bars = subjectBars(drawn, amountWords, ledger);
		const unit = ledger.vocabulary.units[drawn[0]?.unit ?? ''];
		const options = {
			words,
			...(unit?.kind === 'share' && unit.symbol !== undefined ? { suffix: unit.symbol } : {}),
		};
		return {
			subtitle: subtitleOf(drawn, ledger),
			...atBothWidths((widthPx) => placeBySubject(bars, widthPx, options)),
			description: describeSubjects(bars, words),
		};
	};
	return moneyFrame({ kind: 'by-subject', drawnOf }, attributes, context);
}

/**
 * One bar for each subject, claimant and date. Its kinds follow one another in the bar if they can be
 * added; otherwise, or if there are more kinds than looks, each kind has a bar of its own.
 */
export function subjectBars(
	figures: readonly Figure[],
	amountWords: AmountWords,
	ledger: Ledger,
): readonly SubjectBar[] {
	const kinds = kindsAmong(figures, ledger);
	const isSplit =
		kinds.length > 1 || (kinds.length === 1 && figures.some(({ kind }) => kind === undefined));
	const areTold = kinds.length < maxLooks;
	const pieceOf = (figure: Figure) => ({
		id: figure.id,
		amount: figure.amount,
		qualifier: figure.qualifier,
		words: amountWords(figure),
		...(isSplit
			? {
					kind: kindWords(figure.kind, ledger),
					...(areTold
						? { rank: figure.kind === undefined ? kinds.length : kinds.indexOf(figure.kind) }
						: {}),
				}
			: {}),
	});
	const bars = [
		...Map.groupBy(figures, ({ subject, claimant, asOf, since }) =>
			[subject, claimant.name, since, asOf].join('|'),
		).values(),
	].flatMap((together) => {
		const sorted = together.toSorted(
			(a, b) => kinds.indexOf(a.kind ?? '') - kinds.indexOf(b.kind ?? ''),
		);
		return areTold && stackFaults(together, ledger.vocabulary).length === 0
			? [sorted]
			: sorted.map((figure) => [figure]);
	});
	return sortBars(
		bars.flatMap((pieces): readonly SubjectBar[] => {
			const [first] = pieces;
			if (first === undefined) return [];
			const detail = detailOf(first, figures, ledger);
			return [
				{
					subject: subjectOf(first, ledger),
					...(detail === '' ? {} : { detail }),
					pieces: pieces.map(pieceOf),
				},
			];
		}),
	);
}

/** The claimant and the date, if the figures of a chart differ in them. */
function detailOf(figure: Figure, figures: readonly Figure[], ledger: Ledger): string {
	const differ = (words: (one: Figure) => string) =>
		figures.some((one) => words(one) !== words(figure));
	const claimed = (one: Figure) => claimantWords(one.claimant, messagesOf(ledger.vocabulary));
	const period = (one: Figure) => periodWords(one, ledger);
	return [claimed, period]
		.filter(differ)
		.map((words) => words(figure))
		.join(' · ');
}

function subtitleOf(figures: readonly Figure[], ledger: Ledger): string {
	const isOpen = figures.some(({ qualifier }) => qualifier !== 'exact');
	const { byLowerBound, largestFirst } = messagesOf(ledger.vocabulary).chartPage.money;
	return `${sharedWords(figures, ledger)}. ${isOpen ? byLowerBound : largestFirst}.`;
}
