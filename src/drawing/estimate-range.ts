import type { Element } from 'hast';
import { describeEstimates } from '../chart/describe.ts';
import { type EstimateRow, placeEstimateRange } from '../chart/estimate-range.ts';
import { chartFrame } from '../chart/frame.ts';
import { changesOf } from '../ledger/chain.ts';
import { readIds } from '../ledger/drawing-kinds.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { firstDay, formatDate } from '../phrase/date.ts';
import { formatAmount } from '../phrase/format.ts';
import type { Figure } from '../record/resolved.ts';
import { type Attributes, type DrawingContext, wordsOf } from './context.ts';
import { evidenceWords } from './evidence-words.ts';
import { capitalise, claimantWords, sourceLinks } from './names.ts';
import { standingLines, withStanding } from './standing-words.ts';

/** The widths at which a chart is laid out, in px: beside the text and on a phone. */
export const chartWidths = { wide: 704, narrow: 340 } as const;

/** Draws figures as lanes on one axis, in small multiples by what was counted. */
export function drawEstimateRange(attributes: Attributes, { article, ledger, id }: DrawingContext): Element {
	const figures = readIds(attributes['figures']).flatMap((figure) => ledger.figures.get(figure)?.record ?? []);
	const rows = figures.map((figure) => rowOf(figure, ledger));
	return chartFrame({
		id,
		article: article.slug,
		kind: 'estimate-range',
		title: wordsOf(attributes, 'title') ?? '',
		subtitle: wordsOf(attributes, 'subtitle') ?? subtitleOf(figures, ledger),
		wide: placeEstimateRange(rows, chartWidths.wide),
		narrow: placeEstimateRange(rows, chartWidths.narrow),
		description: describeEstimates(rows),
		figures,
		notes: standingLines(figures, ledger),
		table: {
			head: ['Counted', 'Whose', 'Stated', 'As of', 'By', 'Evidence', 'Source'],
			rows: figures.map((figure, index) => [
				capitalise(ledger.vocabulary.measures[figure.measure]?.label ?? figure.measure),
				rows[index]?.subjectLabel ?? '',
				withStanding(rows[index]?.words ?? '', figure, ledger),
				rows[index]?.when ?? '',
				claimantWords(figure.claimant),
				capitalise(evidenceWords[figure.evidence]),
				[...sourceLinks([figure.source], article, ledger)],
			]),
		},
		sourceLine: [...sourceLinks(figures.map((figure) => figure.source), article, ledger)],
	});
}

/** One lane of the chart. */
export function rowOf(figure: Figure, ledger: Ledger): EstimateRow {
	const { vocabulary } = ledger;
	const subject = vocabulary.subjects[figure.subject];
	return {
		id: figure.id,
		lane: figure.claimant.name,
		when: formatDate(figure.asOf, 'short'),
		measure: figure.measure,
		measureLabel: capitalise(vocabulary.measures[figure.measure]?.label ?? figure.measure),
		subjectLabel: subject?.label ?? figure.subject,
		colour: subject?.colour ?? 'neutral',
		amount: figure.amount,
		qualifier: figure.qualifier,
		evidence: figure.evidence,
		words: formatAmount(figure, vocabulary),
		differs: changesOf(figure, ledger).length > 0,
	};
}

/** "Soldiers, as stated, August 2023 to 25 February 2024." */
function subtitleOf(figures: readonly Figure[], ledger: Ledger): string {
	const units = [...new Set(figures.map((figure) => peopleOf(figure, ledger)))];
	const dates = figures.map((figure) => figure.asOf).sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
	const [first, last] = [dates[0], dates.at(-1)];
	if (first === undefined || last === undefined) return '';
	const period = first === last ? `as of ${formatDate(first, 'long')}` : `as of ${formatDate(first, 'long')} to ${formatDate(last, 'long')}`;
	return `${capitalise(units.join(', '))}, as stated, ${period}. A bar is a stated range; an end that fades is open.`;
}

function peopleOf(figure: Figure, ledger: Ledger): string {
	const { vocabulary } = ledger;
	const population = figure.population === undefined ? undefined : vocabulary.populations?.[figure.population];
	return population?.people ?? vocabulary.units[figure.unit]?.label ?? figure.unit;
}
