import type { Element } from 'hast';
import type { MekkoSubject } from './subjects.ts';
import { describeMarimekko, placeMarimekko } from './layout.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Figure } from '../../record/resolved.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { subjectOf, kindsAmong, kindWords, sharedWords } from '../money/figures.ts';
import { moneyFrame } from '../money/frame.ts';
import type { Attributes, DrawingContext } from '../../parts/context.ts';
import { atBothWidths } from '../figure-frame.ts';
import type { AmountWords, DrawnOf } from '../restated.ts';

/**
 * Draws subjects by how much they gave, and of which kinds. Figures that cannot be stacked are
 * reported as `mixed-axis` before anything is drawn.
 */
export function draw(attributes: Attributes, context: DrawingContext): Element {
	const { ledger } = context;
	const {
		chart: words,
		chartPage: { money },
	} = messagesOf(ledger.vocabulary);
	const drawnOf: DrawnOf = (drawn, amountWords) => {
		const subjects = mekkoSubjects(drawn, amountWords, ledger);
		return {
			subtitle: `${sharedWords(drawn, ledger)}. ${money.areas}.`,
			...atBothWidths((widthPx) => placeMarimekko(subjects, widthPx, { words })),
			description: describeMarimekko(subjects, words),
		};
	};
	return moneyFrame({ kind: 'marimekko', drawnOf }, attributes, context);
}

/**
 * The subjects with their kinds, in the order of the vocabulary. An amount that is not a single
 * number has no area and is left out.
 */
export function mekkoSubjects(
	figures: readonly Figure[],
	amountWords: AmountWords,
	ledger: Ledger,
): readonly MekkoSubject[] {
	const kinds = kindsAmong(figures, ledger);
	return [...Map.groupBy(figures, ({ subject }) => subject).values()].flatMap(
		(ofOne): readonly MekkoSubject[] => {
			const [first] = ofOne;
			const pieces = ofOne
				.flatMap((figure) =>
					typeof figure.amount !== 'number'
						? []
						: [
								{
									id: figure.id,
									kind: kindWords(figure.kind, ledger),
									rank: figure.kind === undefined ? kinds.length : kinds.indexOf(figure.kind),
									value: figure.amount,
									qualifier: figure.qualifier,
									words: amountWords(figure),
								},
							],
				)
				.sort((a, b) => a.rank - b.rank);
			return first === undefined ? [] : [{ subject: subjectOf(first, ledger), pieces }];
		},
	);
}
