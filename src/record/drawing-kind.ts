import type { EmphasisOfKind } from './emphasis/emphasis.ts';

/** The fields that figures must share to be on one axis or in one sum. */
export const axisFields = ['unit', 'measure', 'stage', 'basis'] as const;
export type AxisField = (typeof axisFields)[number];

/**
 * Something that an article can draw from records: `EstimateRange` in MDX, `estimate-range` as a
 * leaf directive.
 */
export interface DrawingKind {
	readonly component: string;
	readonly directive: string;
	/** The name of its folder in `src/charts`, if that is not its directive. */
	readonly folder?: string;
	/** Attributes that hold ids of figures; `list` takes several. */
	readonly figures: Readonly<Record<string, 'one' | 'list'>>;
	readonly required: readonly string[];
	/** Attributes that hold words. */
	readonly words: readonly string[];
	/** Attributes among `words` that hold a reason, which must not be empty. */
	readonly reasons?: readonly string[];
	/** Attributes that hold a whole number above 0. */
	readonly counts?: readonly string[];
	/** Attributes that hold stages of the vocabulary, separated by spaces. */
	readonly stages?: readonly string[];
	/** Attributes that hold ids of claims of the article. */
	readonly claims?: readonly string[];
	/** Attributes that hold a date: a day, month or year. */
	readonly dates?: readonly string[];
	/**
	 * What authors can bring out: `highlight`, `notes`, `shade` and `sort`. Figures that are lines
	 * across the drawing are an attribute `lines` in `figures`.
	 */
	readonly emphasis?: EmphasisOfKind;
	/** Set if it draws records of the article other than figures. */
	readonly draws?: 'claims' | 'events';
	/**
	 * Set if it also draws the figures that a query finds (`ledger/ask/query.ts`), whose ids are
	 * added to `figures`.
	 */
	readonly query?: true;
	/**
	 * The fields that its figures must share because they are on one axis; undefined for a kind
	 * without an axis.
	 */
	readonly sameOnAxis?: readonly AxisField[];
	/**
	 * Attributes that name a field whose words the drawing shows, so that figures may differ in it;
	 * or a measure, if each axis shows its own.
	 */
	readonly channels?: readonly string[];
	/**
	 * Attributes whose figures it stacks or adds up. The parts of one whole need not be listed
	 * here: they are always compared with it.
	 */
	readonly adds?: readonly string[];
	/** Set if its pieces are parts of a whole, which no amount below zero can be. */
	readonly parts?: true;
	/**
	 * Set if the figures of one subject are stacked, so that each needs an end at which the next
	 * can start.
	 */
	readonly stacks?: true;
}
