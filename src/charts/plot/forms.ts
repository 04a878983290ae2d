import { dateWords } from '../../messages/date-words.ts';
import { formatAmount } from '../../language/write/format.ts';
import { lowerBound } from '../../language/bounds.ts';
import { firstDay, lastDay, middleDay } from '../../language/write/date.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { wordIn, wordsAmong } from '../../ledger/plot/fields.ts';
import type { PlotPlan } from '../../ledger/plot/plan.ts';
import { capitalise, publisherOf } from '../../parts/names.ts';
import { evidenceWords } from '../../record/vocabulary.ts';
import type { WordField } from '../../ledger/plot/choices.ts';
import type { Figure } from '../../record/resolved.ts';
import { gradeOf } from '../kit/mark/mark.ts';
import type { Colour } from '../kit/colour.ts';
import type { TimePoint } from '../kit/time/step-series.ts';
import type { ColumnPoint } from './columns.ts';
import { panelExtras, type PlotExtras } from './extras.ts';
import type { Panel, PlotPoint, PlotRow } from './point.ts';
import type { Pair } from './scatter.ts';
import type { Slope } from './slope-ends.ts';

/** What turns figures into the content of a plot. */
export interface FormContext {
	readonly plan: PlotPlan;
	readonly ledger: Ledger;
	readonly colourOf: (figure: Figure) => Colour;
	/** What the author brings out; nothing if it is left out. */
	readonly extras?: PlotExtras;
}

/** The words for the value of a field: the label of the vocabulary, or the name in the record. */
export function fieldWords(
	field: WordField,
	figure: Figure,
	{ vocabulary, sources }: Ledger,
): string {
	const word = wordIn(field, figure);
	if (word === undefined) return '';
	switch (field) {
		case 'subject':
			return vocabulary.subjects[word]?.label ?? word;
		case 'measure':
			return capitalise(vocabulary.measures[word]?.label ?? word);
		case 'stage':
			return capitalise(vocabulary.stages?.[word]?.label ?? word);
		case 'kind':
			return capitalise(vocabulary.kinds?.[word]?.label ?? word);
		case 'population':
			return capitalise(vocabulary.populations?.[word]?.label ?? word);
		case 'claimant-kind':
			return capitalise(vocabulary.claimantKinds?.[word]?.label ?? word);
		case 'evidence':
			return capitalise(evidenceWords(figure, vocabulary));
		case 'source': {
			const record = sources.get(word)?.record;
			return record === undefined ? word : publisherOf(record);
		}
		case 'claimant':
		case 'place':
		case 'label':
			return capitalise(word);
		case 'year':
			return word;
	}
}

/** The mark of a figure, with the words beside it. */
export function pointOf(
	figure: Figure,
	{ ledger: { vocabulary }, colourOf }: FormContext,
): PlotPoint {
	return {
		id: figure.id,
		amount: figure.amount,
		qualifier: figure.qualifier,
		grade: gradeOf(figure, vocabulary),
		colour: colourOf(figure),
		words: formatAmount(figure, vocabulary),
	};
}

/** The panels of a plot: one without a title, or one for each word of its field. */
export function panelsOf<Content>(
	figures: readonly Figure[],
	context: FormContext,
	contentOf: (figures: readonly Figure[]) => Content,
): readonly Panel<Content>[] {
	const {
		plan: { facet },
		ledger,
	} = context;
	if (facet === undefined)
		return [
			{ title: '', content: contentOf(figures), extras: panelExtras({ own: figures }, context) },
		];
	const words = wordsAmong(facet, figures, ledger.vocabulary);
	return words.map((word, index) => {
		const own = figures.filter((figure) => wordIn(facet, figure) === word);
		const [first] = own;
		return {
			title: first === undefined ? word : fieldWords(facet, first, ledger),
			content: contentOf(own),
			extras: panelExtras({ own, index, word, words, facet }, context),
		};
	});
}

/**
 * The rows of a plot, in the order of the figures, or with the largest stated lower bound first. In
 * a row, colours keep the order that the key has.
 */
export function rowsOf(
	figures: readonly Figure[],
	field: WordField,
	isSorted: boolean,
	context: FormContext,
): readonly PlotRow[] {
	const { plan, ledger } = context;
	const groups = [...Map.groupBy(figures, (figure) => wordIn(field, figure)).values()];
	const boundOf = (group: readonly Figure[]) =>
		Math.max(...group.map(({ amount, qualifier }) => lowerBound(amount, qualifier)));
	const inOrder = isSorted ? groups : groups.toSorted((a, b) => boundOf(b) - boundOf(a));
	const colours =
		plan.colour === undefined ? [] : wordsAmong(plan.colour, figures, ledger.vocabulary);
	const rank = (figure: Figure) =>
		plan.colour === undefined ? 0 : colours.indexOf(wordIn(plan.colour, figure) ?? '');
	return inOrder.flatMap((group): readonly PlotRow[] => {
		const [first] = group;
		if (first === undefined) return [];
		return [
			{
				label: fieldWords(field, first, ledger),
				points: group.toSorted((a, b) => rank(a) - rank(b)).map((one) => pointOf(one, context)),
			},
		];
	});
}

/** Figures as columns over the words of a field, or over their dates. */
export function columnsOf(
	figures: readonly Figure[],
	context: FormContext,
): readonly ColumnPoint[] {
	const {
		plan: { x },
		ledger,
	} = context;
	return figures.map((figure) => {
		const day = middleDay(figure.asOf);
		return {
			...pointOf(figure, context),
			at:
				x.shows === 'words'
					? { word: fieldWords(x.field, figure, ledger) }
					: { from: day, to: day },
		};
	});
}

/** A line for each thing that the figures of a plot have in common. */
export function slopesOf(figures: readonly Figure[], context: FormContext): readonly Slope[] {
	const {
		plan: { by, x },
		ledger,
	} = context;
	if (x.shows !== 'words') return [];
	const { field } = x;
	const order = wordsAmong(field, figures, ledger.vocabulary);
	const rank = (figure: Figure) => order.indexOf(wordIn(field, figure) ?? '');
	return [...Map.groupBy(figures, (figure) => wordIn(by, figure)).values()].flatMap((group) => {
		const [first] = group;
		if (first === undefined) return [];
		return [
			{
				name: fieldWords(by, first, ledger),
				points: group
					.toSorted((a, b) => rank(a) - rank(b))
					.map((figure) => ({
						...pointOf(figure, context),
						at: fieldWords(field, figure, ledger),
					})),
			},
		];
	});
}

/** A dot for each thing that has an amount of both measures. */
export function pairsOf(figures: readonly Figure[], context: FormContext): readonly Pair[] {
	const {
		plan: { by, x, y },
		ledger,
	} = context;
	if (x.shows !== 'measure' || y.shows !== 'measure') return [];
	return [...Map.groupBy(figures, (figure) => wordIn(by, figure)).values()].flatMap((group) => {
		const across = group.find(({ measure }) => measure === x.measure);
		const up = group.find(({ measure }) => measure === y.measure);
		if (across === undefined || up === undefined) return [];
		return [
			{ name: fieldWords(by, up, ledger), x: pointOf(across, context), y: pointOf(up, context) },
		];
	});
}

/** Figures at their dates, in a line for each colour and a panel for each facet. */
export function timePointsOf(
	figures: readonly Figure[],
	context: FormContext,
): readonly TimePoint[] {
	const {
		plan: { colour, facet },
		ledger,
	} = context;
	return figures.map((figure) => ({
		...pointOf(figure, context),
		series:
			colour === undefined ? capitalise(figure.claimant.name) : fieldWords(colour, figure, ledger),
		measure: facet === undefined ? figure.measure : (wordIn(facet, figure) ?? ''),
		measureLabel:
			facet === undefined
				? fieldWords('measure', figure, ledger)
				: fieldWords(facet, figure, ledger),
		first: firstDay(figure.asOf),
		last: lastDay(figure.asOf),
		when: dateWords(figure.asOf, 'short', ledger),
		...(figure.methodBreak === undefined ? {} : { methodBreak: figure.methodBreak }),
	}));
}
