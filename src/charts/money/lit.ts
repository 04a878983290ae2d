import type { Ledger } from '../../ledger/ledger.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import type { Attributes } from '../../parts/context.ts';
import type { DrawingKind } from '../../record/drawing-kind.ts';
import type { Note, Shade, SortOrder } from '../../record/emphasis/emphasis.ts';
import type { Figure } from '../../record/resolved.ts';
import { emphasisOf } from '../emphasis.ts';
import { accentOf, type Colour, colourOf } from '../kit/colour.ts';

/** What the author of a chart of money brings out. */
export interface Lit {
	/** Whether some figures are brought out, so that the others are grey. */
	readonly hasHighlight: boolean;
	is(figure: Figure): boolean;
	/** The colour of a figure that has this one where all are alike. */
	colourOf(figure: Figure, usual: Colour): Colour;
	/** The notes at a record. */
	notesOf(id: string): readonly string[];
	/** The notes at records that are not among these figures. */
	notesElsewhere(drawn: readonly Figure[]): readonly string[];
	/** The order that the author chose; undefined for the usual one of the chart. */
	readonly sort: SortOrder | undefined;
	/** The figures that are lines across the chart, as stated. */
	readonly lines: readonly Figure[];
	readonly shades: readonly Shade[];
	readonly notes: readonly Note[];
}

/** @param figures those that the chart draws */
export function litBy(
	attributes: Attributes,
	kind: DrawingKind,
	figures: readonly Figure[],
	ledger: Ledger,
): Lit {
	const { hasHighlight, isHighlighted, notes, shades, lines, sort } = emphasisOf(
		attributes,
		kind,
		figures,
		ledger,
	);
	const lit = new Set(figures.filter(isHighlighted).map(({ id }) => id));
	const is = ({ id }: Figure) => lit.has(id);
	return {
		hasHighlight,
		is,
		colourOf(figure, usual) {
			if (!hasHighlight) return usual;
			if (!is(figure)) return 'context';
			return usual === 'plain' ? accentOf(ledger.vocabulary) : usual;
		},
		notesOf: (id) =>
			notes.flatMap(({ at, text }) => (at.of === 'record' && at.id === id ? [text] : [])),
		notesElsewhere(drawn) {
			const ids = new Set(drawn.map(({ id }) => id));
			return notes.flatMap(({ at, text }) => (at.of === 'record' && !ids.has(at.id) ? [text] : []));
		},
		sort,
		lines,
		shades,
		notes,
	};
}

/** The colour of the subject of a figure, or grey if something else is brought out. */
export function subjectColour(figure: Figure, lit: Lit, { vocabulary }: Ledger): Colour {
	return lit.colourOf(figure, colourOf(figure.subject, vocabulary));
}

/** Says what is in colour, before a description; empty if everything is. */
export function describeLit(
	lit: Lit,
	figures: readonly Figure[],
	{ nameOf, ledger }: { readonly nameOf: (figure: Figure) => string; readonly ledger: Ledger },
): string {
	const names = [...new Set(figures.filter((figure) => lit.is(figure)).map(nameOf))];
	return lit.hasHighlight
		? `${messagesOf(ledger.vocabulary).chart.emphasis.highlighted(names)} `
		: '';
}
