import type { Element } from 'hast';
import { describeSeries } from '../kit/time/describe-series.ts';
import { placeEstimatesOverTime, type TimePoint, usualGapMonths } from './layout.ts';
import { choiceIn, choicesFor } from '../kit/choices.ts';
import { chartFrame } from '../kit/frame.ts';
import { suitsLog } from '../kit/axis/log-scale.ts';
import { spanOf, statedEnd } from '../../language/bounds.ts';
import { describeEmphasis, emphasisOf, figureWords } from '../emphasis.ts';
import type { TimeExtras } from '../kit/time/panel-extras.ts';
import { estimatesOverTime } from './kind.ts';
import { readIds } from '../../ledger/text/drawing-kinds.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { compareDates, firstDay, lastDay } from '../../language/write/date.ts';
import { formatAmount } from '../../language/write/format.ts';
import type { Figure } from '../../record/resolved.ts';
import { dateWords } from '../../messages/date-words.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { type Attributes, type DrawingContext, attributeText } from '../../parts/context.ts';
import { peopleOf, periodOf } from '../../parts/figure-words.ts';
import { capitalise, claimantWords, sourceLinks } from '../../parts/names.ts';
import { atBothWidths, figureFrame } from '../figure-frame.ts';
import { logVariant } from '../log-variant.ts';
import { withNotice } from '../../parts/correction-notice.ts';
import { evidenceWords } from '../../record/vocabulary.ts';
import { gradeOf } from '../kit/mark/mark.ts';
import { colourOf } from '../kit/colour.ts';

/**
 * Draws figures as steps over their dates, with a line for each claimant and a panel for each
 * measure.
 */
export function draw(attributes: Attributes, context: DrawingContext): Element {
	const { article, ledger } = context;
	const figures = readIds(attributes['figures'])
		.flatMap((figure) => ledger.figures.get(figure)?.record ?? [])
		.sort((a, b) => compareDates(a.asOf, b.asOf));
	const gapMonths = Number(attributeText(attributes, 'gap') ?? usualGapMonths);
	const emphasis = emphasisOf(attributes, estimatesOverTime, figures, ledger);
	const together = attributeText(attributes, 'together');
	const own = figures.map((figure) => ({
		...pointOf(figure, figures, ledger),
		colour: emphasis.colourOf(figure),
	}));
	const messages = messagesOf(ledger.vocabulary);
	const lined = together === undefined ? own : onOnePanel(own);
	const choices = choicesFor(
		lined.map(({ series }) => series),
		messages.chart,
	);
	const points = lined.map((point) => ({ ...point, ...choiceIn(choices, point.series) }));
	const extras: TimeExtras = {
		lines: emphasis.lines.map((figure) => ({
			id: figure.id,
			measure: together === undefined ? figure.measure : (points[0]?.measure ?? ''),
			value: statedEnd(figure),
			words: figureWords(figure, ledger),
		})),
		shades: emphasis.shades,
		notes: emphasis.notes,
	};
	const all = [...figures, ...emphasis.lines];
	const {
		chart: words,
		chartPage: { overTime },
	} = messages;
	const [counted, whose, stated, asOf, by, evidence, source] = messages.estimates.head;
	const hasBreak = figures.some(({ methodBreak }) => methodBreak !== undefined);
	const drawn = figureFrame({
		kind: 'estimates-over-time',
		attributes,
		context,
		subtitle: [subtitleOf(figures, gapMonths, ledger), together]
			.filter((text) => text !== undefined)
			.join(' '),
		...atBothWidths((widthPx) =>
			placeEstimatesOverTime(points, widthPx, { gapMonths, words, ...extras }),
		),
		description: [
			describeSeries(points, words),
			together,
			describeEmphasis(emphasis, figures, ledger),
		]
			.filter((text) => text !== undefined && text !== '')
			.join(' '),
		figures: all,
		table: {
			value: 2,
			columns: ['words', 'words', 'amount', 'date', 'date'],
			head: [
				counted,
				whose,
				stated,
				asOf,
				overTime.published,
				by,
				evidence,
				...(hasBreak ? [overTime.otherwise] : []),
				source,
			],
			rows: all.map((figure) => [
				capitalise(ledger.vocabulary.measures[figure.measure]?.label ?? figure.measure),
				ledger.vocabulary.subjects[figure.subject]?.label ?? figure.subject,
				withNotice(formatAmount(figure, ledger.vocabulary), figure, ledger),
				dateWords(figure.asOf, 'short', ledger),
				publishedWords(figure, ledger),
				capitalise(claimantWords(figure.claimant, messages)),
				capitalise(evidenceWords(figure, ledger.vocabulary)),
				...(hasBreak ? [figure.methodBreak ?? ''] : []),
				[...sourceLinks([figure.source], article, ledger)],
			]),
		},
	});
	const frame = { ...drawn, choices };
	if (!suitsLog(points.map(({ amount, qualifier }) => spanOf(amount, qualifier))))
		return chartFrame(frame);
	return chartFrame({
		...frame,
		variants: [
			logVariant(
				frame,
				(widthPx) =>
					placeEstimatesOverTime(points, widthPx, {
						gapMonths,
						scale: 'log',
						words,
						...extras,
					}),
				messages,
			),
		],
	});
}

/**
 * Puts the points of several measures on one panel, as the author asks: each line also has the name
 * of its measure.
 */
function onOnePanel(points: readonly TimePoint[]): readonly TimePoint[] {
	const [first] = points;
	const labels = [...new Set(points.map(({ measureLabel }) => measureLabel))];
	return points.map((point) => ({
		...point,
		measure: first?.measure ?? '',
		measureLabel: labels.join(', '),
		series: labels.length === 1 ? point.series : `${point.series} · ${point.measureLabel}`,
	}));
}

/**
 * A figure at its date. Its line is named by its claimant and whatever else distinguishes it in its
 * panel.
 */
function pointOf(figure: Figure, all: readonly Figure[], ledger: Ledger): TimePoint {
	const { vocabulary } = ledger;
	const panel = all.filter(({ measure }) => measure === figure.measure);
	const differs = (field: 'subject' | 'population' | 'place' | 'since' | 'label') =>
		panel.some((other) => other[field] !== figure[field]);
	const subject = vocabulary.subjects[figure.subject];
	const parts = [
		differs('subject') ? (subject?.label ?? figure.subject) : undefined,
		differs('population') && figure.population !== undefined
			? (vocabulary.populations?.[figure.population]?.label ?? figure.population)
			: undefined,
		differs('place') ? figure.place : undefined,
		// Counts from different start dates are different counts, so they form separate lines.
		differs('since') && figure.since !== undefined
			? messagesOf(vocabulary).chartPage.overTime.since(dateWords(figure.since, 'short', ledger))
			: undefined,
		differs('label') ? figure.label : undefined,
	].filter((part) => part !== undefined);
	return {
		id: figure.id,
		series: [capitalise(figure.claimant.name), ...parts].join(' · '),
		measure: figure.measure,
		measureLabel: capitalise(vocabulary.measures[figure.measure]?.label ?? figure.measure),
		colour: colourOf(figure.subject, vocabulary),
		first: firstDay(figure.asOf),
		last: lastDay(figure.asOf),
		when: dateWords(figure.asOf, 'short', ledger),
		amount: figure.amount,
		qualifier: figure.qualifier,
		grade: gradeOf(figure, vocabulary),
		words: formatAmount(figure, vocabulary),
		...(figure.methodBreak === undefined ? {} : { methodBreak: figure.methodBreak }),
	};
}

function publishedWords({ source }: Figure, ledger: Ledger): string {
	const issued = ledger.sources.get(source)?.record.issued;
	return issued === undefined
		? messagesOf(ledger.vocabulary).chartPage.overTime.notKnown
		: dateWords(issued, 'short', ledger);
}

function subtitleOf(figures: readonly Figure[], gapMonths: number, ledger: Ledger): string {
	const hasRange = figures.some(({ qualifier }) => qualifier === 'range' || qualifier === 'order');
	const { subtitle, lines } = messagesOf(ledger.vocabulary).chartPage.overTime;
	return `${subtitle(capitalise(peopleOf(figures, ledger)), periodOf(figures, ledger))} ${lines(gapMonths, hasRange)}`;
}
