import { countChanges } from '../sums/count-changes.ts';
import { formatFigure } from '../../language/write/format.ts';
import { paletteColours } from '../../record/palette.ts';
import type { WordField } from './choices.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';
import { wordIn, wordsAmong } from './fields.ts';
import type { PlotFault, PlotPlan } from './plan.ts';

/** A month count across which a line or a change continues, if the author gives none. */
export const usualPlotGap = 6;

/** Panels beyond this number are no longer compared. */
const mostPanels = 12;

/** Why these figures cannot be drawn as planned. */
export function plotFaults(
	plan: PlotPlan,
	figures: readonly Figure[],
	vocabulary: Vocabulary,
	gapMonths: number,
): readonly PlotFault[] {
	const channels = shownFields(plan);
	return [
		...channels.flatMap((field) => withoutWord(field, figures, vocabulary)),
		...tooMany(plan, figures, vocabulary),
		...(plan.per === undefined ? [] : uncountable(plan, figures, vocabulary, gapMonths)),
		...(plan.x.shows === 'measure' || plan.mark === 'slopes'
			? unpaired(plan, figures, vocabulary)
			: []),
		...(plan.mark === 'bars' && plan.per === undefined ? covered(plan, figures, vocabulary) : []),
	];
}

/** The fields whose words a plot shows on an axis, as colours, as panels or as names. */
export function shownFields({ x, y, colour, facet, by, mark }: PlotPlan): readonly WordField[] {
	const onAxes = [x, y].flatMap((axis) => (axis.shows === 'words' ? [axis.field] : []));
	const joins = mark === 'slopes' || x.shows === 'measure';
	return [...new Set([...onAxes, colour ?? [], facet ?? [], joins ? by : []].flat())];
}

function withoutWord(
	field: WordField,
	figures: readonly Figure[],
	vocabulary: Vocabulary,
): readonly PlotFault[] {
	const one = figures.find((figure) => wordIn(field, figure) === undefined);
	return one === undefined
		? []
		: [
				{
					message: `"${formatFigure(one, vocabulary)}" (${one.id}) has no ${field}, by which this plot tells figures apart.`,
					hint: `Add ${field} to its record, leave the figure out, or plot by another field.`,
				},
			];
}

function tooMany(
	{ colour, facet }: PlotPlan,
	figures: readonly Figure[],
	vocabulary: Vocabulary,
): readonly PlotFault[] {
	const count = (field: WordField | undefined) =>
		field === undefined ? 0 : wordsAmong(field, figures, vocabulary).length;
	const [colours, panels] = [count(colour), count(facet)];
	return [
		...(colours > paletteColours.length && facet !== colour
			? [
					{
						message: `This plot needs ${colours} colours for "${colour}", but readers can tell apart ${paletteColours.length}.`,
						hint: `Name fewer figures, give each a panel with facet="${colour}", or highlight some and leave colour out.`,
					},
				]
			: []),
		...(panels > mostPanels
			? [
					{
						message: `This plot has ${panels} panels for "${facet}", more than readers can compare.`,
						hint: `Ask for at most ${mostPanels}.`,
					},
				]
			: []),
	];
}

/** Counts that have no differences. */
function uncountable(
	{ per }: PlotPlan,
	figures: readonly Figure[],
	vocabulary: Vocabulary,
	gapMonths: number,
): readonly PlotFault[] {
	if (per === undefined) return [];
	const other = figures.find(({ measure }) => vocabulary.measures[measure]?.cumulative !== true);
	if (other !== undefined)
		return [
			{
				message: `This plot computes amounts per ${per}, but "${formatFigure(other, vocabulary)}" (${other.id}) is not part of a running total.`,
				hint: 'Plot the figures as they are stated; or, if each counts from the same start, say cumulative: true of the measure in vocabulary.yaml.',
			},
		];
	return countChanges(figures, per, gapMonths).changes.length > 0
		? []
		: [
				{
					message: `This plot computes amounts per ${per}, but no two of its figures have a difference.`,
					hint: `It needs two exact or approximate counts by one claimant, at least a ${per} and at most ${gapMonths} months apart, without a change of method between them.`,
				},
			];
}

/** The word of the axis on which one dot or slope has several figures. */
function positionOf({ x }: PlotPlan, figure: Figure): string | undefined {
	return x.shows === 'words' ? wordIn(x.field, figure) : figure.measure;
}

/** Figures of which two are one end of a dot or slope, or that have no partner. */
function unpaired(
	plan: PlotPlan,
	figures: readonly Figure[],
	vocabulary: Vocabulary,
): readonly PlotFault[] {
	const isDot = plan.x.shows === 'measure';
	const faults: PlotFault[] = [];
	for (const [name, together] of Map.groupBy(figures, (figure) => nameOf(plan, figure))) {
		for (const [position, same] of Map.groupBy(together, (one) => positionOf(plan, one))) {
			const [first, second] = same;
			if (first !== undefined && second !== undefined)
				faults.push({
					message: `"${name}" has two figures for "${position}" on this plot: "${formatFigure(first, vocabulary)}" (${first.id}) and "${formatFigure(second, vocabulary)}" (${second.id}).`,
					hint: 'Leave one of them out, or tell them apart: by="…" names the field that the figures of one dot or slope share.',
				});
		}
		const [only] = together;
		if (only === undefined) continue;
		const has = (axis: PlotPlan['x']) =>
			axis.shows !== 'measure' || together.some(({ measure }) => measure === axis.measure);
		const isAlone = isDot ? !has(plan.x) || !has(plan.y) : together.length < 2;
		if (isAlone)
			faults.push({
				message: `"${formatFigure(only, vocabulary)}" (${only.id}) has no partner on this plot: "${name}" has one amount, and a ${isDot ? 'dot' : 'slope'} needs two.`,
				hint: 'Add the other figure, or leave this one out.',
			});
	}
	return faults;
}

function nameOf({ by, facet }: PlotPlan, figure: Figure): string {
	return [wordIn(by, figure), ...(facet === undefined ? [] : [wordIn(facet, figure)])].join(', ');
}

/** Bars of which one would cover another. */
function covered(
	plan: PlotPlan,
	figures: readonly Figure[],
	vocabulary: Vocabulary,
): readonly PlotFault[] {
	const fields = shownFields(plan);
	const isTimed = plan.x.shows === 'date';
	for (const same of Map.groupBy(figures, (figure) =>
		[...fields.map((field) => wordIn(field, figure)), isTimed ? figure.asOf : ''].join('|'),
	).values()) {
		const [first, second] = same;
		if (first !== undefined && second !== undefined)
			return [
				{
					message: `This plot puts two bars in one place: "${formatFigure(first, vocabulary)}" (${first.id}) and "${formatFigure(second, vocabulary)}" (${second.id}).`,
					hint: 'Tell them apart with colour="…" or facet="…", draw mark="dots", or leave one out. Bars are never added up.',
				},
			];
	}
	return [];
}
