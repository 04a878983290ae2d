import {
	isWordField,
	type PlotMark,
	plotMarks,
	type PlotPeriod,
	plotPeriods,
	type WordField,
	wordFields,
} from './choices.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';
import type { Finding } from '../finding.ts';
import { suggestion } from '../suggest.ts';

/** What an axis shows: the amount, the date, the words of a field, or the amounts of one measure. */
export type PlotAxis =
	| { readonly shows: 'amount' }
	| { readonly shows: 'date' }
	| { readonly shows: 'words'; readonly field: WordField }
	| { readonly shows: 'measure'; readonly measure: string };

/** How a plot is drawn, from its attributes. */
export interface PlotPlan {
	readonly mark: PlotMark;
	readonly x: PlotAxis;
	readonly y: PlotAxis;
	readonly colour?: WordField;
	readonly facet?: WordField;
	/** The field whose value two figures share if they belong to one dot or one slope. */
	readonly by: WordField;
	/** The period for which the differences of a running total are computed. */
	readonly per?: PlotPeriod;
}

/** Why something cannot be plotted, and what to do. */
export type PlotFault = Pick<Finding, 'message' | 'hint' | 'replacement'>;

type Attributes = Readonly<Record<string, string | readonly string[] | undefined>>;

const wide = 'x="date" y="amount"';

/**
 * Reads how to draw a plot, and what is wrong with that. If an attribute is wrong, the plan has the
 * usual value in its place.
 */
export function plotPlan(
	attributes: Attributes,
	vocabulary: Vocabulary,
): { readonly plan: PlotPlan; readonly faults: readonly PlotFault[] } {
	const faults: PlotFault[] = [];
	const text = (name: string) => {
		const value = attributes[name];
		return typeof value === 'string' ? value : undefined;
	};
	function choice<const Word extends string>(
		name: string,
		known: readonly Word[],
		usual: Word,
	): Word {
		const value = text(name);
		const found = known.find((word) => word === value);
		if (value !== undefined && found === undefined) faults.push(unknown(name, value, known));
		return found ?? usual;
	}
	function field(name: 'colour' | 'facet' | 'by'): WordField | undefined {
		const value = text(name);
		if (value === undefined) return undefined;
		if (isWordField(value)) return value;
		faults.push(unknown(name, value, wordFields));
		return undefined;
	}
	function axis(name: 'x' | 'y'): PlotAxis {
		const value = text(name);
		if (value === undefined || value === 'amount') return { shows: 'amount' };
		if (value === 'date') return { shows: 'date' };
		if (isWordField(value)) return { shows: 'words', field: value };
		const measures = Object.keys(vocabulary.measures);
		if (measures.includes(value)) return { shows: 'measure', measure: value };
		faults.push(unknown(name, value, ['amount', 'date', ...wordFields], measures));
		return { shows: 'amount' };
	}
	const mark = choice('mark', plotMarks, 'dots');
	const [x, y] = [axis('x'), axis('y')];
	const [colour, facet] = [field('colour'), field('facet')];
	const per = text('per') === undefined ? undefined : choice('per', plotPeriods, 'month');
	const plan: PlotPlan = {
		mark,
		x,
		y,
		by: field('by') ?? 'subject',
		...(colour === undefined ? {} : { colour }),
		...(facet === undefined ? {} : { facet }),
		...(per === undefined ? {} : { per }),
	};
	return { plan, faults: faults.length > 0 ? faults : misfits(plan) };
}

function unknown(
	name: string,
	value: string,
	known: readonly string[],
	measures: readonly string[] = [],
): PlotFault {
	const more = measures.length === 0 ? '' : ' Or the measure whose amounts the axis shows.';
	const { hint, ...rest } = suggestion(value, [...known, ...measures]);
	return {
		message: `Unexpected "${value}" for "${name}" on this plot.`,
		hint: rest.replacement === undefined ? `Known here: ${known.join(', ')}.${more}` : hint,
		...rest,
	};
}

/** What of a plan does not go together. */
function misfits(plan: PlotPlan): readonly PlotFault[] {
	const { mark, x, y, per, colour, facet } = plan;
	if (x.shows === 'measure' || y.shows === 'measure') {
		if (x.shows !== 'measure' || y.shows !== 'measure')
			return [
				{
					message: 'This plot has a measure on one axis only.',
					hint: 'Name a measure on each axis, as in x="share-of-budget" y="spending"; or write "amount", and ask for the measure with measure="spending".',
				},
			];
		return mark === 'dots'
			? []
			: [
					{
						message: `This plot draws ${mark} between two measures: only a dot can have an amount on both axes.`,
						hint: 'Write mark="dots".',
					},
				];
	}
	if (x.shows === y.shows && x.shows !== 'words')
		return [
			{
				message: `This plot has the ${x.shows} on both axes.`,
				hint: `Write what it compares on one of them: ${wide}, or x="amount" y="subject".`,
			},
		];
	if (x.shows !== 'amount' && y.shows !== 'amount')
		return [
			{
				message: 'This plot has no axis of amounts.',
				hint: `Write "amount" for one of them: ${wide}, or x="amount" y="subject".`,
			},
		];
	if (y.shows === 'date')
		return [
			{
				message: 'This plot has its dates on y: time runs from left to right.',
				hint: `Write ${wide}.`,
			},
		];
	if ((mark === 'lines' || mark === 'areas') && x.shows !== 'date')
		return [
			{
				message: `This plot draws ${mark} over something other than dates: nothing is between two words.`,
				hint: `Write ${wide}; or mark="slopes" for a few words, or mark="dots".`,
			},
		];
	if (mark === 'slopes' && x.shows !== 'words')
		return [
			{
				message:
					'This plot draws slopes over amounts or dates: a slope leads from one word to the next.',
				hint: 'Write the field whose words it compares, as in x="stage" y="amount" or x="year" y="amount".',
			},
		];
	if (per !== undefined && (mark !== 'bars' || x.shows !== 'date'))
		return [
			{
				message: `This plot computes amounts per ${per}, which only bars over dates can show.`,
				hint: `Write mark="bars" ${wide}.`,
			},
		];
	if (mark === 'areas' && colour !== undefined && facet !== colour)
		return [
			{
				message: `This plot draws the areas of several ${colour} values over one another, and the front ones hide the others.`,
				hint: `Give each a panel with facet="${colour}", or write mark="lines".`,
			},
		];
	return [];
}
