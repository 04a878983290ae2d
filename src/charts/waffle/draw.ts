import type { Element } from 'hast';
import { chartFrame } from '../kit/frame.ts';
import {
	chooseEach,
	describeWaffle,
	largestOf,
	maxRequestedSquares,
	placeWaffle,
	type Waffle,
	type WaffleFigure,
} from './layout.ts';
import { readIds } from '../../ledger/text/drawing-kinds.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { groupsOf } from '../../ledger/sums/waffle-groups.ts';
import { formatAmount, formatFigure } from '../../language/write/format.ts';
import type { Figure } from '../../record/resolved.ts';
import { dateWords } from '../../messages/date-words.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { type Attributes, type DrawingContext, attributeText } from '../../parts/context.ts';
import { atBothWidths, figureFrame } from '../figure-frame.ts';
import { capitalise, claimantWords, sourceLinks } from '../../parts/names.ts';
import { withNotice } from '../../parts/correction-notice.ts';
import { evidenceWords } from '../../record/vocabulary.ts';
import { gradeOf } from '../kit/mark/mark.ts';
import { describeEmphasis, emphasisOf, type FigureEmphasis } from '../emphasis.ts';
import { waffle } from './kind.ts';

/** Draws one or a few figures as squares that each represent a stated number. */
export function draw(attributes: Attributes, context: DrawingContext): Element {
	const { article, ledger } = context;
	const recorded = [...new Set(readIds(attributes['figures']))].flatMap(
		(figure) => ledger.figures.get(figure) ?? [],
	);
	const figures = recorded.map(({ record }) => record);
	const messages = messagesOf(ledger.vocabulary);
	const each = eachOf(attributes, figures);
	const emphasis = emphasisOf(attributes, waffle, figures, ledger);
	const groups = groupsOf(recorded, ledger).map(({ outer, inner }) => ({
		outer: squaresOf(outer.record, emphasis, ledger),
		inner: inner.map(({ record }) => squaresOf(record, emphasis, ledger)),
	}));
	const placed: Waffle = {
		groups,
		each,
		scale: messages.chartPage.waffle.square(thingsOf(each, figures[0], ledger)),
	};
	const frame = figureFrame({
		kind: 'waffle',
		attributes,
		context,
		subtitle: subtitleOf(figures, ledger),
		...atBothWidths((widthPx) => placeWaffle(placed, widthPx)),
		description: [
			describeWaffle(placed, messages.chart),
			describeEmphasis(emphasis, figures, ledger),
		]
			.filter((text) => text !== '')
			.join(' '),
		figures,
		table: {
			value: 2,
			columns: ['words', 'words', 'amount', 'date'],
			head: messages.estimates.head,
			rows: figures.map((figure) => [
				capitalise(measureOf(figure, ledger)),
				ledger.vocabulary.subjects[figure.subject]?.label ?? figure.subject,
				withNotice(formatAmount(figure, ledger.vocabulary), figure, ledger),
				dateWords(figure.asOf, 'short', ledger),
				capitalise(claimantWords(figure.claimant, messages)),
				capitalise(evidenceWords(figure, ledger.vocabulary)),
				[...sourceLinks([figure.source], article, ledger)],
			]),
		},
	});
	return chartFrame(frame);
}

/** The author's number per square if it can be drawn; otherwise a round one. */
function eachOf(attributes: Attributes, figures: readonly Figure[]): number {
	const wished = Number(attributeText(attributes, 'each')?.replaceAll(/[,_\s]/g, ''));
	return wished > 0 && largestOf(figures) / wished <= maxRequestedSquares
		? wished
		: chooseEach(figures);
}

function squaresOf(figure: Figure, emphasis: FigureEmphasis, ledger: Ledger): WaffleFigure {
	const { vocabulary } = ledger;
	const notes = emphasis.notes.flatMap(({ at, text }) =>
		at.of === 'record' && at.id === figure.id ? [text] : [],
	);
	const subject = vocabulary.subjects[figure.subject];
	return {
		id: figure.id,
		words: countedWords(figure, ledger),
		detail: `${subject?.label ?? figure.subject} · ${figure.claimant.name} · ${dateWords(figure.asOf, 'short', ledger)} · ${evidenceWords(figure, vocabulary)}`,
		colour: emphasis.colourOf(figure),
		...(notes.length === 0 ? {} : { notes }),
		amount: figure.amount,
		qualifier: figure.qualifier,
		grade: gradeOf(figure, vocabulary),
	};
}

/**
 * "as many as 120,000 killed": the counted noun takes the form that the number requires in its
 * language. The subject is written below.
 */
function countedWords(figure: Figure, ledger: Ledger): string {
	const { vocabulary } = ledger;
	if (figure.label === undefined && vocabulary.measures[figure.measure]?.forms !== undefined)
		return formatFigure({ ...figure, subject: '', population: undefined }, vocabulary);
	return messagesOf(vocabulary).chartPage.waffle.counted(
		formatAmount(figure, vocabulary),
		figure.label ?? measureOf(figure, ledger),
	);
}

function measureOf(figure: Figure, { vocabulary }: Ledger): string {
	return vocabulary.measures[figure.measure]?.label ?? figure.measure;
}

/** "500 people", "1 person", "$100 million". */
function thingsOf(amount: number, figure: Figure | undefined, { vocabulary }: Ledger): string {
	const unit = figure?.unit ?? '';
	const said = formatAmount({ amount, qualifier: 'exact', unit }, vocabulary);
	const words = vocabulary.units[unit];
	return unit === 'people' && words !== undefined
		? messagesOf(vocabulary).chartPage.waffle.people(said, amount, words)
		: said;
}

/**
 * "Soldiers, as stated. Empty squares lie between the lowest and the highest value that the words
 * allow."
 */
function subtitleOf(figures: readonly Figure[], { vocabulary }: Ledger): string {
	const units = [...new Set(figures.map(({ unit }) => vocabulary.units[unit]?.label ?? unit))];
	const hasEmpty = figures.some(
		({ qualifier }) => qualifier === 'range' || qualifier === 'at-most',
	);
	const { stated, empty } = messagesOf(vocabulary).chartPage.waffle;
	return `${stated(capitalise(units.join(', ')))}${hasEmpty ? empty : ''}`;
}
