/** What figures have to share before they stand on one axis or in one sum. */
export const axisFields = ['unit', 'measure', 'stage', 'basis'] as const;
export type AxisField = (typeof axisFields)[number];

/** A thing that an article can draw from records: `EstimateRange` in MDX, `estimate-range` as a leaf directive. */
export interface DrawingKind {
	readonly component: string;
	readonly directive: string;
	/** Attributes that hold ids of figures; `list` takes several. */
	readonly figures: Readonly<Record<string, 'one' | 'list'>>;
	readonly required: readonly string[];
	/** Attributes that hold words. */
	readonly words: readonly string[];
	/** Attributes that hold a whole number above 0. */
	readonly counts?: readonly string[];
	/** Attributes that hold stages of the vocabulary, with spaces between. */
	readonly stages?: readonly string[];
	/** Attributes that hold ids of claims of the article. */
	readonly claims?: readonly string[];
	/** Attributes that hold a date: a day, month or year. */
	readonly dates?: readonly string[];
	/** Set where it draws records of the article that are no figures. */
	readonly draws?: 'claims' | 'events';
	/** Set where it also draws what a query finds (`ledger/ask/query.ts`). Its ids then stand in `figures`. */
	readonly query?: true;
	/** What its figures share because they stand on one axis. A kind without an axis leaves it out. */
	readonly sameOnAxis?: readonly AxisField[];
	/** Attributes whose figures it stacks or adds up. The parts of one whole need not be named: they are compared with it wherever they stand. */
	readonly adds?: readonly string[];
	/** Set where the figures of one subject stand on top of one another, so that each needs an end at which the next can begin. */
	readonly stacks?: true;
}
