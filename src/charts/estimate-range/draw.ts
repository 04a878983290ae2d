import type { Element } from 'hast';
import { describeEstimates } from './describe.ts';
import { type EstimateRow, placeEstimateRange } from './layout.ts';
import { choiceIn, choicesFor } from '../kit/choices.ts';
import { chartFrame } from '../kit/frame.ts';
import { suitsLog } from '../kit/axis/log-scale.ts';
import { spanOf } from '../../language/bounds.ts';
import { changesOf } from '../../ledger/ask/chain.ts';
import { readIds } from '../../ledger/text/drawing-kinds.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { compareDates } from '../../language/write/date.ts';
import { endsOf } from '../../language/allows.ts';
import { formatAmount } from '../../language/write/format.ts';
import type { Figure } from '../../record/resolved.ts';
import { dateWords } from '../../messages/date-words.ts';
import type { Messages } from '../../messages/messages.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { type Attributes, type DrawingContext, attributeText } from '../../parts/context.ts';
import { peopleOf, periodOf } from '../../parts/figure-words.ts';
import { capitalise, claimantWords, sourceLinks } from '../../parts/names.ts';
import { atBothWidths, figureFrame } from '../figure-frame.ts';
import { logVariant } from '../log-variant.ts';
import { withNotice } from '../../parts/correction-notice.ts';
import { evidenceWords } from '../../record/vocabulary.ts';
import { gradeOf } from '../kit/mark/mark.ts';
import { colourOf } from '../kit/colour.ts';
import { describeEmphasis, emphasisOf, figureWords, sortFigures } from '../emphasis.ts';
import { estimateRange } from './kind.ts';
import type { RangeExtras } from './row.ts';
import { type ReaderOrder, readerOrders, sortVariant } from './sort-variants.ts';

/** Fewer lanes than this can be compared in any order. */
const leastSorted = 5;

/** Draws figures as lanes on one axis, in small multiples by measure. */
export function draw(attributes: Attributes, context: DrawingContext): Element {
	const { article, ledger } = context;
	const written = readIds(attributes['figures']).flatMap(
		(figure) => ledger.figures.get(figure)?.record ?? [],
	);
	const emphasis = emphasisOf(attributes, estimateRange, written, ledger);
	const figures = sortFigures(written, emphasis.sort);
	const messages = messagesOf(ledger.vocabulary);
	const words = messages.chart;
	const nameOf = ({ claimant }: Figure) => capitalise(claimant.name);
	const choices = choicesFor(figures.map(nameOf), words);
	const rowsOf = (ordered: readonly Figure[]) =>
		ordered.map((figure) => {
			const notes = emphasis.notes.flatMap(({ at, text }) =>
				at.of === 'record' && at.id === figure.id ? [text] : [],
			);
			return {
				...rowOf(figure, ledger),
				lane: laneOf(figure, figures),
				colour: emphasis.colourOf(figure),
				...choiceIn(choices, nameOf(figure)),
				...(notes.length === 0 ? {} : { notes }),
			};
		});
	const rows = rowsOf(figures);
	const extras: RangeExtras = {
		lines: emphasis.lines.map((figure) => ({
			...rowOf(figure, ledger),
			words: figureWords(figure, ledger),
		})),
		shades: emphasis.shades.flatMap((shade) => (shade.of === 'values' ? [shade] : [])),
		notes: emphasis.notes.flatMap(({ at, text }) =>
			at.of === 'value' ? [{ value: at.value, text }] : [],
		),
	};
	const all = [...figures, ...emphasis.lines];
	const frame = figureFrame({
		kind: 'estimate-range',
		attributes,
		context,
		subtitle: subtitleOf(figures, ledger),
		...atBothWidths((widthPx) => placeEstimateRange(rows, widthPx, { words, ...extras })),
		description: [describeEstimates(rows, words), describeEmphasis(emphasis, figures, ledger)]
			.filter((text) => text !== '')
			.join(' '),
		figures: all,
		table: {
			value: 2,
			columns: ['words', 'words', 'amount', 'date'],
			head: messages.estimates.head,
			rows: all.map((figure) => [
				capitalise(ledger.vocabulary.measures[figure.measure]?.label ?? figure.measure),
				ledger.vocabulary.subjects[figure.subject]?.label ?? figure.subject,
				withNotice(formatAmount(figure, ledger.vocabulary), figure, ledger),
				dateWords(figure.asOf, 'short', ledger),
				capitalise(claimantWords(figure.claimant, messages)),
				capitalise(evidenceWords(figure, ledger.vocabulary)),
				[...sourceLinks([figure.source], article, ledger)],
			]),
		},
	});
	const log = suitsLog(all.map(({ amount, qualifier }) => spanOf(amount, qualifier)))
		? [
				logVariant(
					frame,
					(widthPx) => placeEstimateRange(rows, widthPx, { scale: 'log', words, ...extras }),
					messages,
				),
			]
		: [];
	const sorted = otherOrders(figures).map(({ by, ordered }) =>
		sortVariant(by, frame, {
			label: messages.estimates.sortBy[by],
			subtitle: attributeText(attributes, 'subtitle') ?? subtitleOf(ordered, ledger),
			place: (widthPx) => placeEstimateRange(rowsOf(ordered), widthPx, { words, ...extras }),
		}),
	);
	return chartFrame({ ...frame, choices, variants: [...log, ...sorted] });
}

/** The orders that put lanes of a long chart elsewhere than they are. */
function otherOrders(
	figures: readonly Figure[],
): readonly { readonly by: ReaderOrder; readonly ordered: readonly Figure[] }[] {
	if (figures.length < leastSorted) return [];
	return readerOrders
		.map((by) => ({ by, ordered: sortFigures(figures, { by, isDescending: false }) }))
		.filter(({ ordered }) => ordered.some((figure, index) => figure !== figures[index]));
}

/**
 * The name of a lane: its claimant or, for several statements of one claimant about the same thing,
 * the labels of their records: "told by AFP".
 */
function laneOf(figure: Figure, all: readonly Figure[]): string {
	const isAlike = (other: Figure) =>
		other !== figure &&
		(['subject', 'population', 'measure', 'asOf'] as const).every(
			(field) => other[field] === figure[field],
		) &&
		other.claimant.name === figure.claimant.name;
	return all.some(isAlike)
		? (figure.label ?? capitalise(figure.claimant.name))
		: capitalise(figure.claimant.name);
}

/** One lane of the chart. */
export function rowOf(figure: Figure, ledger: Ledger): EstimateRow {
	const { vocabulary } = ledger;
	const subject = vocabulary.subjects[figure.subject];
	return {
		id: figure.id,
		lane: capitalise(figure.claimant.name),
		when: dateWords(figure.asOf, 'short', ledger),
		measure: figure.measure,
		measureLabel: capitalise(vocabulary.measures[figure.measure]?.label ?? figure.measure),
		subjectLabel: subject?.label ?? figure.subject,
		colour: colourOf(figure.subject, vocabulary),
		amount: figure.amount,
		qualifier: figure.qualifier,
		grade: gradeOf(figure, vocabulary),
		words: formatAmount(figure, vocabulary),
		differs: changesOf(figure, ledger).length > 0,
	};
}

/**
 * "Soldiers, as stated, as of August 2023 to 25 February 2024. Oldest first. A bar is a stated
 * range; an arrow points to where no limit is stated."
 */
function subtitleOf(figures: readonly Figure[], ledger: Ledger): string {
	const { stated, bar, arrow, order } = messagesOf(ledger.vocabulary).estimates;
	const has = (...qualifiers: readonly Figure['qualifier'][]) =>
		figures.some(({ qualifier }) => qualifiers.includes(qualifier));
	const marks = [has('range') ? bar : '', has('at-least', 'at-most') ? arrow : '']
		.filter((words) => words !== '')
		.join('; ');
	return [
		stated(capitalise(peopleOf(figures, ledger)), periodOf(figures, ledger)),
		orderWords(figures, order),
		marks,
	]
		.filter((words) => words !== '')
		.map((words) => `${capitalise(words)}.`)
		.join(' ');
}

/** Says how the lanes of each panel are sorted, if they are. */
function orderWords(figures: readonly Figure[], words: Messages['estimates']['order']): string {
	const panels = [...Map.groupBy(figures, ({ measure }) => measure).values()].filter(
		({ length }) => length > 1,
	);
	if (panels.length === 0) return '';
	const are = (fits: (a: Figure, b: Figure) => boolean) =>
		panels.every((panel) =>
			panel.every((figure, index) => {
				const next = panel[index + 1];
				return next === undefined || fits(figure, next);
			}),
		);
	const lowOf = ({ amount }: Figure) => endsOf(amount).low;
	if (are((a, b) => compareDates(a.asOf, b.asOf) <= 0))
		return panels.length === 1 ? words.oldest : words.oldestInEach;
	if (are((a, b) => lowOf(a) <= lowOf(b))) return words.lowest;
	if (are((a, b) => lowOf(a) >= lowOf(b))) return words.highest;
	return are((a, b) => a.claimant.name <= b.claimant.name) ? words.claimant : words.text;
}
