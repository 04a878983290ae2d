import { ascending } from 'd3-array';
import { endsOf } from '../language/allows.ts';
import { compareDates } from '../language/write/date.ts';
import { formatAmount } from '../language/write/format.ts';
import { highlighted, namesOfFigure } from '../ledger/ask/emphasis/highlighted.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { readIds } from '../ledger/text/drawing-kinds.ts';
import { dateWords } from '../messages/date-words.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { Attributes } from '../parts/context.ts';
import { capitalise } from '../parts/names.ts';
import type { DrawingKind } from '../record/drawing-kind.ts';
import type { Emphasis, Note, NoteAnchor, SortOrder } from '../record/emphasis/emphasis.ts';
import { readEmphasis } from '../record/emphasis/read-emphasis.ts';
import type { Figure } from '../record/resolved.ts';
import { type Colour, colourOf } from './kit/colour.ts';
import { tickLabels } from './kit/axis/tick-label.ts';

/** What the author of a chart of figures brings out. */
export interface FigureEmphasis extends Emphasis {
	/** Whether something is highlighted, so that the rest is grey. */
	readonly hasHighlight: boolean;
	isHighlighted(figure: Figure): boolean;
	/** The colour of its subject, or grey if something else is highlighted. */
	colourOf(figure: Figure): Colour;
	/** The figures that are lines across the chart. */
	readonly lines: readonly Figure[];
}

/** @param figures those that the chart draws */
export function emphasisOf(
	attributes: Attributes,
	kind: DrawingKind,
	figures: readonly Figure[],
	ledger: Ledger,
): FigureEmphasis {
	const emphasis = readEmphasis(attributes, kind.emphasis ?? {});
	const { is } = highlighted(emphasis.highlight, figures.map(namesOfFigure));
	const lit = new Set(figures.filter((_, index) => is[index]));
	return {
		...emphasis,
		hasHighlight: lit.size < figures.length,
		isHighlighted: (figure) => lit.has(figure),
		colourOf: (figure) =>
			lit.has(figure) ? colourOf(figure.subject, ledger.vocabulary) : 'context',
		lines: readIds(attributes['lines']).flatMap((id) => ledger.figures.get(id)?.record ?? []),
	};
}

/**
 * The figures in the order that the author chose; without one, as they are. A range is sorted by
 * its lower end.
 */
export function sortFigures(
	figures: readonly Figure[],
	order: SortOrder | undefined,
): readonly Figure[] {
	if (order === undefined || order.by === 'text') return figures;
	const compare = comparisons[order.by];
	return figures.toSorted((a, b) => (order.isDescending ? compare(b, a) : compare(a, b)));
}

const comparisons = {
	value: (a: Figure, b: Figure) => ascending(endsOf(a.amount).low, endsOf(b.amount).low),
	date: (a: Figure, b: Figure) => compareDates(a.asOf, b.asOf),
	claimant: (a: Figure, b: Figure) => a.claimant.name.localeCompare(b.claimant.name, 'en'),
} as const;

/**
 * What a chart brings out, in sentences for its text alternative: "In colour: NATO officials." It is
 * empty if nothing is brought out.
 */
export function describeEmphasis(
	{
		hasHighlight,
		isHighlighted,
		notes,
		shades,
		lines,
	}: Pick<FigureEmphasis, 'hasHighlight' | 'isHighlighted' | 'shades' | 'lines'> & {
		readonly notes: readonly Pick<Note, 'at' | 'text'>[];
	},
	figures: readonly Figure[],
	ledger: Ledger,
): string {
	const { chart: words, period } = messagesOf(ledger.vocabulary);
	const said = words.emphasis;
	const nameOf = (figure: Figure) => figureWords(figure, ledger);
	const where = (at: NoteAnchor) => {
		const figure = at.of === 'record' ? ledger.figures.get(at.id)?.record : undefined;
		if (figure !== undefined) return nameOf(figure);
		return at.of === 'date'
			? dateWords(at.date, 'short', ledger)
			: at.of === 'value'
				? valueWords(at.value, words)
				: at.id;
	};
	const lit = [...new Set(figures.filter(isHighlighted).map(({ claimant }) => claimant.name))];
	return [
		hasHighlight ? said.highlighted(lit) : undefined,
		...lines.map((line) => said.line(nameOf(line))),
		...shades.map((shade) =>
			said.shaded(
				shade.name,
				shade.of === 'dates'
					? period(
							shade.from === undefined ? '' : dateWords(shade.from, 'short', ledger),
							shade.to === undefined ? '' : dateWords(shade.to, 'short', ledger),
						)
					: period(
							shade.from === undefined ? '' : valueWords(shade.from, words),
							shade.to === undefined ? '' : valueWords(shade.to, words),
						),
			),
		),
		...notes.map(({ at, text }) => said.note(where(at), text)),
	]
		.filter((sentence) => sentence !== undefined)
		.join(' ');
}

function valueWords(value: number, words: Parameters<typeof tickLabels>[1]): string {
	return tickLabels([value], words)[0] ?? '';
}

/** "as many as 120,000, US officials" */
export function figureWords(figure: Figure, { vocabulary }: Ledger): string {
	return `${formatAmount(figure, vocabulary)}, ${capitalise(figure.claimant.name)}`;
}
