import type { Element } from 'hast';
import { describeMarimekko, type MekkoDonor, placeAidMarimekko } from '../chart/aid-marimekko.ts';
import { chartFrame } from '../chart/frame.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { formatAmount } from '../phrase/format.ts';
import type { Figure } from '../record/resolved.ts';
import { aidFiguresOf, donorOf, kindsAmong, kindWords, sharedWords } from './aid-figures.ts';
import { aidTable } from './aid-table.ts';
import { type Attributes, type DrawingContext, wordsOf } from './context.ts';
import { chartWidths } from './estimate-range.ts';
import { sourceLinks } from './names.ts';
import { withRestated } from './restated.ts';
import { standingLines } from './standing-words.ts';

/** Draws donors by what they gave and of which kinds. Figures that cannot be stacked are a finding, `mixed-axis`, before anything is drawn. */
export function drawAidMarimekko(attributes: Attributes, context: DrawingContext): Element {
	const { article, ledger, id } = context;
	const figures = aidFiguresOf(attributes, ledger);
	const drawnOf = (drawn: readonly Figure[]) => {
		const donors = mekkoDonors(drawn, ledger);
		return { subtitle: `${sharedWords(drawn, ledger)}. Areas are amounts: a donor is as large as the sum of the kinds stated here, the largest first.`, wide: placeAidMarimekko(donors, chartWidths.wide), narrow: placeAidMarimekko(donors, chartWidths.narrow), description: describeMarimekko(donors) };
	};
	const drawn = drawnOf(figures);
	return chartFrame(withRestated({
		...drawn,
		id,
		article: article.slug,
		kind: 'aid-marimekko',
		title: wordsOf(attributes, 'title') ?? '',
		subtitle: wordsOf(attributes, 'subtitle') ?? drawn.subtitle,
		figures,
		notes: standingLines(figures, ledger),
		table: aidTable(figures, { article, ledger }),
		sourceLine: [...sourceLinks(figures.map((figure) => figure.source), article, ledger)],
	}, context, drawnOf));
}

/** The donors with their kinds, in the order of the vocabulary. An amount that is no single number has no area and is left out. */
export function mekkoDonors(figures: readonly Figure[], ledger: Ledger): readonly MekkoDonor[] {
	const kinds = kindsAmong(figures, ledger);
	return [...Map.groupBy(figures, ({ subject }) => subject).values()].flatMap((ofOne): readonly MekkoDonor[] => {
		const [first] = ofOne;
		const pieces = ofOne
			.flatMap((figure) => (typeof figure.amount !== 'number' ? [] : [{ id: figure.id, kind: kindWords(figure.kind, ledger), rank: figure.kind === undefined ? kinds.length : kinds.indexOf(figure.kind), value: figure.amount, words: formatAmount(figure, ledger.vocabulary) }]))
			.sort((a, b) => a.rank - b.rank);
		return first === undefined ? [] : [{ donor: donorOf(first, ledger), pieces }];
	});
}
