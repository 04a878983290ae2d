import type { Element } from 'hast';
import { type BreakdownPart, placeAidBreakdown, remainderOf } from '../chart/aid-breakdown.ts';
import { describeBreakdown } from '../chart/describe.ts';
import { chartFrame } from '../chart/frame.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type AddablePart, addableParts } from '../ledger/sums.ts';
import { formatDate } from '../phrase/date.ts';
import { formatAmount } from '../phrase/format.ts';
import type { Figure } from '../record/resolved.ts';
import { type Attributes, type DrawingContext, wordsOf } from './context.ts';
import { chartWidths } from './estimate-range.ts';
import { capitalise, sourceLinks } from './names.ts';
import { standingLines, withStanding } from './standing-words.ts';

/** Draws a whole and its parts, one of them named, and what of the whole no part accounts for. */
export function drawAidBreakdown(attributes: Attributes, { article, ledger, id }: DrawingContext): Element {
	const figureOf = (name: string) => ledger.figures.get(wordsOf(attributes, name) ?? '')?.record;
	const whole = figureOf('of');
	if (whole === undefined) throw new Error('The whole of a breakdown is not a figure; the checks report it first.');
	const emphasised = figureOf('emphasise');
	const addable = partsOf(whole, ledger);
	const figures = addable.map(({ part }) => part.record);
	const parts = addable.map((part) => partOf(part, part.part.record === emphasised, ledger));
	const rest = remainderOf(amountOf(whole), parts);
	if (rest !== undefined) parts.push({ id: 'rest', label: 'Not itemised here', words: restWords(whole, rest, ledger), value: rest, emphasised: false, remainder: true });
	const drawn = { label: whole.label ?? capitalise(stageOf(whole, ledger)), words: formatAmount(whole, ledger.vocabulary), amount: amountOf(whole) };
	const all = [whole, ...figures];
	return chartFrame({
		id,
		article: article.slug,
		kind: 'aid-breakdown',
		title: wordsOf(attributes, 'title') ?? '',
		subtitle: wordsOf(attributes, 'subtitle') ?? subtitleOf(whole, ledger),
		wide: placeAidBreakdown(drawn, parts, chartWidths.wide),
		narrow: placeAidBreakdown(drawn, parts, chartWidths.narrow),
		description: describeBreakdown(drawn, parts),
		figures: all,
		notes: [...standingLines(all, ledger), ...addable.flatMap((part) => rateLine(part, whole, ledger))],
		table: {
			head: ['Part', 'Amount', 'Stage', 'As of', 'Source'],
			rows: [
				...all.map((figure) => [
					figure === whole ? `Whole: ${drawn.label}` : (figure.label ?? figure.id),
					withStanding(formatAmount(figure, ledger.vocabulary), figure, ledger),
					capitalise(stageOf(figure, ledger)),
					formatDate(figure.asOf, 'short'),
					[...sourceLinks([figure.source], article, ledger)],
				]),
				...(rest === undefined ? [] : [['Not itemised here', restWords(whole, rest, ledger), '', '', 'The whole less the parts above']]),
			],
		},
		sourceLine: [...sourceLinks(all.map((figure) => figure.source), article, ledger)],
	});
}

/** The parts of a figure that can stand in its bar, the largest first. Any other part is a finding, `mixed-sum` or `currency-without-rate`. */
function partsOf(whole: Figure, ledger: Ledger): readonly AddablePart[] {
	return addableParts(whole, ledger).toSorted((a, b) => worthOf(b) - worthOf(a));
}

function partOf(addable: AddablePart, emphasised: boolean, ledger: Ledger): BreakdownPart {
	const { record } = addable.part;
	return { id: record.id, label: record.label ?? record.id, words: formatAmount(record, ledger.vocabulary), value: worthOf(addable), emphasised };
}

/** The amount of a part in the unit of its whole. */
function worthOf({ part, factor }: AddablePart): number {
	return amountOf(part.record) * factor;
}

/** "Depots: €1.3 billion, drawn at 0.93 euros to one US dollar, 13 February 2024." */
function rateLine({ part: { record } }: AddablePart, whole: Figure, ledger: Ledger): readonly string[] {
	const converted = record.unit === whole.unit ? undefined : record.converted?.from === whole.unit ? record.converted : whole.converted;
	if (converted === undefined) return [];
	const { units } = ledger.vocabulary;
	const [to, from] = [units[converted.from === whole.unit ? record.unit : whole.unit], units[converted.from]];
	return [`${record.label ?? record.id}: ${formatAmount(record, ledger.vocabulary)}, drawn at ${converted.rate} ${to?.label ?? ''} to one ${from?.singular ?? from?.label ?? ''}, ${formatDate(converted.date, 'long')}.`];
}

/** The one amount that a bar can show: of a range its lower end, so that no bar claims more than was stated. */
function amountOf(figure: Figure): number {
	return typeof figure.amount === 'number' ? figure.amount : (figure.amount.best ?? figure.amount.low);
}

/** What is left is a difference of stated amounts, and no more precise than they are. */
function restWords(whole: Figure, rest: number, ledger: Ledger): string {
	const step = 10 ** Math.max(0, Math.floor(Math.log10(rest)) - 1);
	return formatAmount({ amount: Math.round(rest / step) * step, qualifier: 'approx', unit: whole.unit }, ledger.vocabulary);
}

function stageOf(figure: Figure, ledger: Ledger): string {
	return figure.stage === undefined ? '' : (ledger.vocabulary.stages?.[figure.stage]?.label ?? figure.stage);
}

/** "US dollars, nominal; passed by one chamber, 13 February 2024." */
function subtitleOf(whole: Figure, ledger: Ledger): string {
	const unit = capitalise(ledger.vocabulary.units[whole.unit]?.label ?? whole.unit);
	const stage = stageOf(whole, ledger);
	return `${[unit, whole.basis].filter((part) => part !== undefined).join(', ')}; ${stage === '' ? 'as of' : `${stage},`} ${formatDate(whole.asOf, 'long')}.`;
}
