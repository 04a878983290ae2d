import { statedEnd } from '../../language/bounds.ts';
import type { WordField } from '../../ledger/plot/choices.ts';
import { wordIn, wordsAmong } from '../../ledger/plot/fields.ts';
import type { PlotPlan } from '../../ledger/plot/plan.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Note, Shade } from '../../record/emphasis/emphasis.ts';
import type { Figure } from '../../record/resolved.ts';
import { figureWords } from '../emphasis.ts';
import type { ThresholdLine, TimeExtras } from '../kit/time/panel-extras.ts';

/** What the author brings out in a plot, apart from its colours. */
export interface PlotExtras {
	readonly lines: readonly Figure[];
	readonly shades: readonly Shade[];
	readonly notes: readonly Note[];
}

interface ExtrasContext {
	readonly plan: PlotPlan;
	readonly ledger: Ledger;
	readonly extras?: PlotExtras;
}

/** The figures of a panel and, if there are several panels, its place among them. */
interface PanelPlace {
	readonly own: readonly Figure[];
	readonly index?: number;
	readonly word?: string;
	/** The words of all panels. */
	readonly words?: readonly string[];
	readonly facet?: WordField;
}

/**
 * What is brought out in one panel of a plot. A line belongs to the panel of its word; one that has
 * the word of no panel is drawn in all of them and named in the first. Notes at dates and values are
 * in the first panel.
 */
export function panelExtras(
	{ own, index = 0, word, words = [], facet }: PanelPlace,
	{ ledger, extras }: ExtrasContext,
): TimeExtras {
	if (extras === undefined) return {};
	const ids = new Set(own.map(({ id }) => id));
	const wordOf = (line: Figure) => (facet === undefined ? undefined : wordIn(facet, line));
	return {
		lines: extras.lines.flatMap((line): readonly ThresholdLine[] => {
			const has = wordOf(line);
			const isOfAll = has === undefined || !words.includes(has);
			if (!isOfAll && has !== word) return [];
			return [lineOf(line, { isNamed: !isOfAll || index === 0, ledger })];
		}),
		shades: extras.shades,
		notes: extras.notes.filter(({ at }) => (at.of === 'record' ? ids.has(at.id) : index === 0)),
	};
}

/** What is brought out in a plot over time, which finds the panel of a line by its measure. */
export function timeExtras(figures: readonly Figure[], context: ExtrasContext): TimeExtras {
	const {
		plan: { facet },
		ledger,
		extras,
	} = context;
	if (extras === undefined || facet === undefined) return panelExtras({ own: figures }, context);
	const words = wordsAmong(facet, figures, ledger.vocabulary);
	return {
		...extras,
		lines: words.flatMap((word, index) =>
			(panelExtras({ own: figures, index, word, words, facet }, context).lines ?? []).map(
				(line): ThresholdLine => ({ ...line, measure: word }),
			),
		),
	};
}

function lineOf(
	line: Figure,
	{ isNamed, ledger }: { readonly isNamed: boolean; readonly ledger: Ledger },
): ThresholdLine {
	return {
		id: line.id,
		measure: line.measure,
		value: statedEnd(line),
		words: isNamed ? figureWords(line, ledger) : '',
	};
}
