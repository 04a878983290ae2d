import type { AxisField } from '../sums/mixture.ts';

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
	/** Set where it also draws what a query finds: `query.ts`. Its ids then stand in `figures`. */
	readonly query?: true;
	/** What its figures share because they stand on one axis. A kind without an axis leaves it out. */
	readonly sameOnAxis?: readonly AxisField[];
	/** Attributes whose figures it stacks or adds up. The parts of one whole need not be named: they are compared with it wherever they stand. */
	readonly adds?: readonly string[];
	/** Set where the figures of one subject stand on top of one another, so that each needs an end at which the next can begin. */
	readonly stacks?: true;
}

export const drawingKinds = [
	{
		component: 'EstimateRange',
		directive: 'estimate-range',
		figures: { figures: 'list' },
		required: ['figures', 'title'],
		words: ['title', 'subtitle'],
		query: true,
		sameOnAxis: ['unit', 'stage', 'basis'],
	},
	{
		component: 'EstimatesOverTime',
		directive: 'estimates-over-time',
		figures: { figures: 'list' },
		required: ['figures', 'title'],
		words: ['title', 'subtitle'],
		counts: ['gap'],
		query: true,
		sameOnAxis: ['unit', 'stage', 'basis'],
	},
	{
		component: 'AidBreakdown',
		directive: 'aid-breakdown',
		figures: { of: 'one', emphasise: 'one' },
		required: ['of', 'title'],
		words: ['title', 'subtitle'],
	},
	{
		component: 'AidLadder',
		directive: 'aid-ladder',
		figures: { figures: 'list' },
		required: ['figures', 'title'],
		words: ['title', 'subtitle'],
		stages: ['rungs'],
		query: true,
		sameOnAxis: ['unit', 'basis'],
	},
	{
		component: 'Waffle',
		directive: 'waffle',
		figures: { figures: 'list' },
		required: ['figures', 'title'],
		words: ['title', 'subtitle'],
		counts: ['each'],
		query: true,
		sameOnAxis: ['unit', 'stage', 'basis'],
	},
	{
		component: 'AidByDonor',
		directive: 'aid-by-donor',
		figures: { figures: 'list' },
		required: ['figures', 'title'],
		words: ['title', 'subtitle'],
		query: true,
		sameOnAxis: ['unit', 'measure', 'stage', 'basis'],
	},
	{
		component: 'AidMarimekko',
		directive: 'aid-marimekko',
		figures: { figures: 'list' },
		required: ['figures', 'title'],
		words: ['title', 'subtitle'],
		query: true,
		sameOnAxis: ['unit', 'measure', 'stage', 'basis'],
		adds: ['figures'],
		stacks: true,
	},
	{
		component: 'AidOverTime',
		directive: 'aid-over-time',
		figures: { figures: 'list' },
		required: ['figures', 'title'],
		words: ['title', 'subtitle'],
		query: true,
		sameOnAxis: ['unit', 'measure', 'basis'],
	},
	{
		component: 'Chain',
		directive: 'chain',
		figures: { figure: 'one' },
		required: ['figure'],
		words: ['title', 'subtitle'],
	},
	{
		component: 'Claims',
		directive: 'claims',
		figures: {},
		required: [],
		words: ['title', 'subtitle'],
		claims: ['about'],
		draws: 'claims',
	},
	{
		component: 'Timeline',
		directive: 'timeline',
		figures: {},
		required: [],
		words: ['title', 'subtitle'],
		dates: ['from', 'to'],
		draws: 'events',
	},
] as const satisfies readonly DrawingKind[];

export type DrawingName = (typeof drawingKinds)[number]['directive'];

export const drawingComponents: readonly string[] = drawingKinds.map((kind) => kind.component);
export const drawingNames: readonly DrawingName[] = drawingKinds.map((kind) => kind.directive);

const byName = new Map<string, DrawingKind & { readonly directive: DrawingName }>(
	drawingKinds.flatMap((kind) => [
		[kind.component, kind],
		[kind.directive, kind],
	]),
);

/** The kind with this component or directive name. */
export function drawingKind(
	name: string,
): (DrawingKind & { readonly directive: DrawingName }) | undefined {
	return byName.get(name);
}

/** The ids in an attribute: a list, or words with spaces between. */
export function readIds(value: string | readonly string[] | undefined): readonly string[] {
	if (value === undefined) return [];
	return typeof value === 'string' ? value.split(/[\s,]+/).filter((id) => id !== '') : value;
}
