import { statedEnd } from '../../language/bounds.ts';
import { readIds } from '../../ledger/text/drawing-kinds.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import type { Attributes } from '../../parts/context.ts';
import { capitalise } from '../../parts/names.ts';
import type { AnchorKind } from '../../record/emphasis/emphasis.ts';
import type { Figure } from '../../record/resolved.ts';
import { describeEmphasis } from '../emphasis.ts';
import type { TimeExtras } from '../kit/time/panel-extras.ts';
import type { AmountWords } from '../restated.ts';
import type { Lit } from './lit.ts';

/** The figures that a chart of money draws, and those that are lines across it. */
export interface DividedFigures {
	readonly own: readonly Figure[];
	readonly lines: readonly Figure[];
}

/**
 * Divides what a chart is given, perhaps in another currency, by the ids of its attribute `lines`.
 */
export function withoutLines(all: readonly Figure[], attributes: Attributes): DividedFigures {
	const named = new Set(readIds(attributes['figures']));
	const across = new Set(readIds(attributes['lines']));
	return {
		own: all.filter(({ id }) => !across.has(id) || named.has(id)),
		lines: all.filter(({ id }) => across.has(id)),
	};
}

interface ExtrasParts {
	readonly lit: Lit;
	/** As they are drawn, perhaps in another currency. */
	readonly figures: DividedFigures;
	readonly amountWords: AmountWords;
	/** The anchors of the notes that are placed in the plot, not beside a name. */
	readonly placed: readonly AnchorKind[];
}

/**
 * The lines, shaded spans and notes of a chart of money. Spans and notes at values belong to the
 * currency in which the amounts were stated, and are left out in others.
 */
export function moneyExtras(
	{ lit, figures: { own, lines }, amountWords, placed }: ExtrasParts,
	ledger: Ledger,
): TimeExtras {
	const isRestated = own.some((figure) => ledger.figures.get(figure.id)?.record !== figure);
	return {
		lines: lines.map((line) => ({
			id: line.id,
			measure: line.measure,
			value: statedEnd(line),
			words: `${amountWords(line)}, ${capitalise(line.claimant.name)}`,
		})),
		shades: lit.shades.filter(({ of }) => of === 'dates' || !isRestated),
		notes: lit.notes.filter(
			({ at }) => placed.includes(at.of) && (at.of !== 'value' || !isRestated),
		),
	};
}

/** Says what is brought out besides the colours, before a description; empty if nothing is. */
export function describeExtras(
	{ lines = [], shades = [], notes = [] }: TimeExtras,
	figures: readonly Figure[],
	ledger: Ledger,
): string {
	const said = messagesOf(ledger.vocabulary).chart.emphasis;
	const others = describeEmphasis(
		{ hasHighlight: false, isHighlighted: () => true, lines: [], shades, notes },
		figures,
		ledger,
	);
	const sentences = [...lines.map(({ words }) => said.line(words)), others];
	return sentences
		.filter((sentence) => sentence !== '')
		.map((sentence) => `${sentence} `)
		.join('');
}
