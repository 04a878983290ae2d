import type { Element } from 'hast';
import type { MekkoSubject } from './subjects.ts';
import { describeMarimekko, placeMarimekko } from './layout.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Figure } from '../../record/resolved.ts';
import { subjectOf, kindsAmong, kindWords } from '../money/figures.ts';
import { drawRows } from '../money/frame.ts';
import type { Attributes, DrawingContext } from '../../parts/context.ts';
import type { AmountWords } from '../restated.ts';

/**
 * Draws subjects by how much they gave, and of which kinds. Figures that cannot be stacked are
 * reported as `mixed-axis` before anything is drawn.
 */
export function draw(attributes: Attributes, context: DrawingContext): Element {
	return drawRows(
		{
			kind: 'marimekko',
			rowsOf: mekkoSubjects,
			noteOf: ({ areas }) => areas,
			place: placeMarimekko,
			describe: describeMarimekko,
		},
		attributes,
		context,
	);
}

/**
 * The subjects with their kinds, in the order of the vocabulary. An amount that is not a single
 * number has no area and is left out.
 */
function mekkoSubjects(
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
