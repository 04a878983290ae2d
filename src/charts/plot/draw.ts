import type { Element } from 'hast';
import { compareDates } from '../../language/write/date.ts';
import { wordIn, wordsAmong } from '../../ledger/plot/fields.ts';
import { plotPlan, type PlotPlan } from '../../ledger/plot/plan.ts';
import { shownFields, usualPlotGap } from '../../ledger/plot/plot-faults.ts';
import { countChanges } from '../../ledger/sums/count-changes.ts';
import { readIds } from '../../ledger/text/drawing-kinds.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { type Attributes, attributeText, type DrawingContext } from '../../parts/context.ts';
import { capitalise } from '../../parts/names.ts';
import type { WordField } from '../../ledger/plot/choices.ts';
import type { Figure } from '../../record/resolved.ts';
import { describeEmphasis, emphasisOf, type FigureEmphasis, sortFigures } from '../emphasis.ts';
import { atBothWidths, figureFrame } from '../figure-frame.ts';
import { chartFrame } from '../kit/frame.ts';
import { sharedWords } from '../money/figures.ts';
import { computedOf } from './changes.ts';
import { colouring } from './colours.ts';
import { fieldWords, type FormContext } from './forms.ts';
import { plot as plotKind } from './kind.ts';
import type { ColourEntry } from './point.ts';
import { shapeOf } from './shape.ts';
import { plotTable } from './table.ts';

/** Draws figures by the fields that the author names: docs/charts/plot.md. */
export function draw(attributes: Attributes, context: DrawingContext): Element {
	const { ledger } = context;
	const { vocabulary } = ledger;
	const { plot: words } = messagesOf(vocabulary);
	const written = plotPlan(attributes, vocabulary).plan;
	const named = readIds(attributes['figures']).flatMap(
		(id) => ledger.figures.get(id)?.record ?? [],
	);
	const emphasis = emphasisOf(attributes, plotKind, named, ledger);
	const figures =
		written.x.shows === 'date'
			? named.toSorted((a, b) => compareDates(a.asOf, b.asOf))
			: sortFigures(named, emphasis.sort);
	const plan = withColour(written, figures);
	const gapMonths = Number(attributeText(attributes, 'gap') ?? usualPlotGap);
	const colourOf = colouring(plan.colour, figures, vocabulary);
	const form: FormContext = {
		plan,
		ledger,
		colourOf: (figure) => (emphasis.isHighlighted(figure) ? colourOf(figure) : 'context'),
		extras: emphasis,
	};
	const all = [...new Set([...figures, ...emphasis.lines])];
	const counted = plan.per === undefined ? undefined : countChanges(figures, plan.per, gapMonths);
	const computed = counted === undefined ? undefined : computedOf(counted.changes, form);
	const shape = shapeOf(figures, {
		form,
		gapMonths,
		isSorted: emphasis.sort !== undefined,
		colours: keyOf(figures, { ...form, colourOf }),
		...(computed === undefined ? {} : { computed }),
	});
	const left = counted?.left ?? [];
	const subtitle = [
		`${capitalise(sharedWords(figures, ledger))}.`,
		...(plan.per === undefined ? [] : [words.computed(plan.per, figures.length)]),
		...(left.length === 0
			? []
			: [words.leftOut(left.length, [...new Set(left.map(({ why }) => why))])]),
		...(shape.titles === undefined ? [] : [words.pairs(shape.titles.x, shape.titles.y)]),
	].join(' ');
	return chartFrame(
		figureFrame({
			kind: 'plot',
			attributes,
			context,
			subtitle,
			...atBothWidths(shape.place),
			description: [
				shape.description,
				...inColour(figures, emphasis, form),
				describeEmphasis({ ...emphasis, hasHighlight: false }, figures, ledger),
			]
				.filter((text) => text !== '')
				.join(' '),
			figures: all,
			table: plotTable(all, {
				...context,
				plan,
				...(computed === undefined ? {} : { computed }),
			}),
		}),
	);
}

/** A plot of several subjects shows them as colours if it shows them nowhere else. */
function withColour(plan: PlotPlan, figures: readonly Figure[]): PlotPlan {
	const [first] = figures;
	const isMixed = figures.some(({ subject }) => subject !== first?.subject);
	return plan.colour !== undefined || !isMixed || shownFields(plan).includes('subject')
		? plan
		: { ...plan, colour: 'subject' };
}

/** Says which words are in colour; empty if all are. */
function inColour(
	figures: readonly Figure[],
	{ hasHighlight, isHighlighted }: FigureEmphasis,
	{ plan: { x, y, by, facet, colour, mark }, ledger }: FormContext,
): readonly string[] {
	if (!hasHighlight) return [];
	const onAxis = [y, x].flatMap((axis) => (axis.shows === 'words' ? [axis.field] : []));
	const joins = mark === 'slopes' || x.shows === 'measure';
	const field = joins ? by : (onAxis[0] ?? colour ?? facet ?? 'claimant');
	const names = figures.filter(isHighlighted).map((figure) => fieldWords(field, figure, ledger));
	const { highlighted } = messagesOf(ledger.vocabulary).chart.emphasis;
	return [highlighted([...new Set(names)])];
}

/** What each colour means; empty if the panels, the axis or the lines say so. */
function keyOf(
	figures: readonly Figure[],
	{ plan, ledger, colourOf }: FormContext,
): readonly ColourEntry[] {
	const { colour, facet, x, y, mark } = plan;
	const onAxis = [x, y].some((axis) => axis.shows === 'words' && axis.field === colour);
	if (colour === undefined || colour === facet || onAxis || isNamedByLines(plan)) return [];
	if (mark === 'slopes' && colour === plan.by) return [];
	return entriesOf(colour, figures, { ledger, colourOf });
}

function isNamedByLines({ mark, x }: PlotPlan): boolean {
	return x.shows === 'date' && mark !== 'bars';
}

function entriesOf(
	field: WordField,
	figures: readonly Figure[],
	{ ledger, colourOf }: Pick<FormContext, 'ledger' | 'colourOf'>,
): readonly ColourEntry[] {
	return wordsAmong(field, figures, ledger.vocabulary).flatMap((word) => {
		const one = figures.find((figure) => wordIn(field, figure) === word);
		return one === undefined
			? []
			: [{ colour: colourOf(one), label: fieldWords(field, one, ledger) }];
	});
}
