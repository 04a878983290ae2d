import { capitalise } from '../../parts/names.ts';
import { lowerBound } from '../../language/bounds.ts';
import { wordsAmong, wordIn } from '../../ledger/plot/fields.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import type { WordField } from '../../ledger/plot/choices.ts';
import type { Figure } from '../../record/resolved.ts';
import { placeEstimatesOverTime } from '../estimates-over-time/layout.ts';
import type { Scene } from '../kit/scene.ts';
import { type Told, summary } from '../kit/summary.ts';
import type { Computed } from './changes.ts';
import {
	columnsOf,
	fieldWords,
	type FormContext,
	pairsOf,
	panelsOf,
	rowsOf,
	slopesOf,
	timePointsOf,
} from './forms.ts';
import { timeExtras } from './extras.ts';
import { type ColumnPoint, haveColumnRoom, placeColumns } from './columns.ts';
import type { ColourEntry, Panel, PlotPoint } from './point.ts';
import { placeRows } from './rows.ts';
import { placeScatter } from './scatter.ts';
import { placeSlopes } from './slopes.ts';

/** A plot that can be placed at any width, and its text alternative. */
interface Shape {
	readonly place: (widthPx: number) => Scene;
	readonly description: string;
	/** What two axes of amounts count. */
	readonly titles?: { readonly x: string; readonly y: string };
}

interface ShapeOptions {
	readonly form: FormContext;
	readonly gapMonths: number;
	/** Whether the author chose the order of the rows. */
	readonly isSorted: boolean;
	readonly colours: readonly ColourEntry[];
	readonly computed?: readonly Computed[];
}

/** Chooses how a plot is drawn from what its axes show. */
export function shapeOf(figures: readonly Figure[], options: ShapeOptions): Shape {
	const { x, y, mark } = options.form.plan;
	if (x.shows === 'measure') return pairShape(figures, options);
	if (mark === 'slopes' && x.shows === 'words') return slopeShape(figures, x.field, options);
	if (options.computed !== undefined) return computedShape(figures, options.computed, options);
	if (x.shows === 'date' && (mark === 'bars' || mark === 'areas'))
		return dateBarShape(figures, options);
	if (x.shows === 'date') return lineShape(figures, options);
	const field = y.shows === 'words' ? y.field : x.shows === 'words' ? x.field : 'label';
	return wordShape(figures, field, options);
}

/** The text alternative: the amounts of each panel. */
function described(panels: readonly Panel<readonly Told[]>[], { form }: ShapeOptions): string {
	const { chart } = messagesOf(form.ledger.vocabulary);
	return panels
		.map(({ title, content }) => `${title === '' ? '' : `${title}: `}${summary(content, chart)}.`)
		.join(' ');
}

function pairShape(figures: readonly Figure[], options: ShapeOptions): Shape {
	const { form, colours } = options;
	const { chart: words } = messagesOf(form.ledger.vocabulary);
	const panels = panelsOf(figures, form, (own) => pairsOf(own, form));
	const titles = { x: axisTitle(figures, 'x', form), y: axisTitle(figures, 'y', form) };
	return {
		titles,
		place: (widthPx) =>
			placeScatter(panels, widthPx, {
				colours,
				titles,
				words,
				...(form.plan.x.shows === 'measure' ? { xMeasure: form.plan.x.measure } : {}),
			}),
		description: described(
			panels.map(({ title, content }) => ({
				title,
				content: content.map(
					(pair): Told => ({
						words: words.summary.row(pair.name, [pair.x.words, pair.y.words]),
						value: lowerBound(pair.y.amount, pair.y.qualifier),
					}),
				),
			})),
			options,
		),
	};
}

function axisTitle(
	figures: readonly Figure[],
	name: 'x' | 'y',
	{ plan, ledger: { vocabulary } }: FormContext,
): string {
	const axis = plan[name];
	if (axis.shows !== 'measure') return '';
	const one = figures.find(({ measure }) => measure === axis.measure);
	const unit = vocabulary.units[one?.unit ?? ''];
	return messagesOf(vocabulary).plot.axis(
		capitalise(vocabulary.measures[axis.measure]?.label ?? axis.measure),
		unit?.label ?? one?.unit ?? '',
	);
}

function slopeShape(figures: readonly Figure[], field: WordField, options: ShapeOptions): Shape {
	const { form, colours } = options;
	const { ledger } = form;
	const { chart: words } = messagesOf(ledger.vocabulary);
	const panels = panelsOf(figures, form, (own) => slopesOf(own, form));
	const positions = labelsOf(field, figures, form);
	return {
		place: (widthPx) => placeSlopes(panels, widthPx, { colours, positions, words }),
		description: described(
			panels.map(({ title, content }) => ({
				title,
				content: content.map(
					({ name, points }): Told => ({
						words: words.summary.row(
							name,
							points.map((point) => `${point.at} ${point.words}`),
						),
						value: Math.max(...points.map((point) => lowerBound(point.amount, point.qualifier))),
					}),
				),
			})),
			options,
		),
	};
}

/** The words of a field among figures, as readers see them. */
function labelsOf(
	field: WordField,
	figures: readonly Figure[],
	{ ledger }: FormContext,
): readonly string[] {
	return wordsAmong(field, figures, ledger.vocabulary).flatMap((word) => {
		const one = figures.find((figure) => wordIn(field, figure) === word);
		return one === undefined ? [] : [fieldWords(field, one, ledger)];
	});
}

function computedShape(
	figures: readonly Figure[],
	computed: readonly Computed[],
	options: ShapeOptions,
): Shape {
	const { form, colours } = options;
	const { chart: words } = messagesOf(form.ledger.vocabulary);
	const panels = panelsOf(figures, form, (own) => {
		const ids = new Set(own.map(({ id }) => id));
		return computed.filter(({ id }) => ids.has(id));
	});
	return {
		place: (widthPx) =>
			placeColumns(
				panels.map(({ content, ...panel }) => ({
					...panel,
					content: content.map(({ point }) => point),
				})),
				widthPx,
				{ mark: 'bars', colours, words },
			),
		description: described(
			panels.map(({ title, content }) => ({
				title,
				content: content.map(
					({ when, point }): Told => ({
						words: `${when}, ${point.words}`,
						value: lowerBound(point.amount, point.qualifier),
					}),
				),
			})),
			options,
		),
	};
}

function dateBarShape(figures: readonly Figure[], options: ShapeOptions): Shape {
	const { form, colours } = options;
	const { chart: words } = messagesOf(form.ledger.vocabulary);
	const panels = panelsOf(figures, form, (own) => {
		const columns = columnsOf(own, form);
		return form.plan.mark === 'areas' ? heldUntilNext(columns, options.gapMonths) : columns;
	});
	return {
		place: (widthPx) => placeColumns(panels, widthPx, { mark: 'bars', colours, words }),
		description: describedByDate(figures, options),
	};
}

/** Figures of one line as steps of an area: each holds up to the next, unless that is too far away. */
function heldUntilNext(points: readonly ColumnPoint[], gapMonths: number): readonly ColumnPoint[] {
	const dayOf = ({ at }: ColumnPoint) => ('from' in at ? at.from : '');
	const longestMs = gapMonths * 31 * 86_400_000;
	return points.map((point, index) => {
		const [from, next] = [dayOf(point), points[index + 1]];
		const to = next === undefined ? from : dayOf(next);
		return {
			...point,
			at: { from, to: Date.parse(to) - Date.parse(from) > longestMs ? from : to },
		};
	});
}

function describedByDate(figures: readonly Figure[], options: ShapeOptions): string {
	const lines = [
		...Map.groupBy(timePointsOf(figures, options.form), ({ measureLabel, series }) =>
			options.form.plan.facet === options.form.plan.colour
				? measureLabel
				: `${measureLabel}, ${series}`,
		),
	];
	return described(
		lines.map(([title, points]) => ({
			title,
			content: points.map(
				({ when, words, amount, qualifier }): Told => ({
					words: `${when}, ${words}`,
					value: lowerBound(amount, qualifier),
				}),
			),
		})),
		options,
	);
}

function lineShape(figures: readonly Figure[], options: ShapeOptions): Shape {
	const { form, gapMonths } = options;
	const { chart: words } = messagesOf(form.ledger.vocabulary);
	const points = timePointsOf(figures, form);
	const { mark } = form.plan;
	return {
		place: (widthPx) =>
			placeEstimatesOverTime(points, widthPx, {
				// Without a line, no figure holds up to the next.
				gapMonths: mark === 'dots' ? 0 : gapMonths,
				words,
				...timeExtras(figures, form),
			}),
		description: describedByDate(figures, options),
	};
}

function wordShape(figures: readonly Figure[], field: WordField, options: ShapeOptions): Shape {
	const { form, colours } = options;
	const { chart: words } = messagesOf(form.ledger.vocabulary);
	const mark = form.plan.mark === 'bars' ? 'bars' : 'dots';
	const rows = panelsOf(figures, form, (own) => rowsOf(own, field, options.isSorted, form));
	const columns = [...new Set(rows.flatMap(({ content }) => content.map(({ label }) => label)))];
	return {
		place: (widthPx) =>
			form.plan.x.shows === 'words' && haveColumnRoom(columns, widthPx)
				? placeColumns(
						panelsOf(figures, form, (own) => columnsOf(own, form)),
						widthPx,
						{ mark, colours, columns, words },
					)
				: placeRows(rows, widthPx, { mark, colours, words }),
		description: described(
			rows.map(({ title, content }) => ({
				title,
				content: content.map(
					({ label, points }): Told => ({
						words: words.summary.row(
							label,
							points.map((point) => colourWords(point, colours)),
						),
						value: Math.max(...points.map((point) => lowerBound(point.amount, point.qualifier))),
					}),
				),
			})),
			options,
		),
	};
}

/** An amount with the word that its colour means. */
function colourWords({ colour, words }: PlotPoint, colours: readonly ColourEntry[]): string {
	const entry = colours.find((one) => one.colour === colour);
	return entry === undefined ? words : `${entry.label} ${words}`;
}
