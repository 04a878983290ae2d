import type { Element } from 'hast';
import { type BreakdownPart, describeBreakdown, placeBreakdown, remainderOf } from './layout.ts';
import { describeLit, litBy } from '../money/lit.ts';
import { breakdown as breakdownKind } from './kind.ts';
import { chartFrame } from '../kit/frame.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { type AddablePart, addableParts } from '../../ledger/sums/sums.ts';
import { dateWords } from '../../messages/date-words.ts';
import type { Messages } from '../../messages/messages.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { leastAndMost } from '../../language/bounds.ts';
import { formatAmount } from '../../language/write/format.ts';
import type { Figure } from '../../record/resolved.ts';
import { type Attributes, type DrawingContext, attributeText } from '../../parts/context.ts';
import { atBothWidths, figureFrame } from '../figure-frame.ts';
import { capitalise, sourceLinks } from '../../parts/names.ts';
import { withNotice } from '../../parts/correction-notice.ts';
import { colourOf } from '../kit/colour.ts';

/**
 * Draws a whole and its parts, one of which is named and divided itself, and the remainder that no
 * part accounts for.
 */
export function draw(attributes: Attributes, context: DrawingContext): Element {
	const { article, ledger } = context;
	const { breakdown } = messagesOf(ledger.vocabulary);
	const figureOf = (name: string) =>
		ledger.figures.get(attributeText(attributes, name) ?? '')?.record;
	const whole = figureOf('of');
	if (whole === undefined)
		throw new Error('The whole of a breakdown is not a figure; the checks report it first.');
	const emphasised = figureOf('emphasise');
	const listed = new Set(article.figures);
	const addable = partsOf(whole, listed, ledger);
	const inner =
		emphasised !== undefined && addable.some(({ part }) => part.record === emphasised)
			? partsOf(emphasised, listed, ledger)
			: [];
	const drawnFigures = [whole, ...[...addable, ...inner].map(({ part }) => part.record)];
	const lit = litBy(attributes, breakdownKind, drawnFigures, ledger);
	const emphasisOf = (figure: Figure) => {
		const colour = colourOf(figure.subject, ledger.vocabulary);
		return {
			notes: lit.notesOf(figure.id),
			...(lit.hasHighlight && lit.is(figure) && figure !== whole
				? { emphasised: lit.colourOf(figure, colour) }
				: {}),
		};
	};
	const elsewhere = lit.notesElsewhere(drawnFigures);
	const parts = withRest(
		whole,
		addable.map((part): BreakdownPart => {
			const plain = { ...partOf(part, ledger), ...emphasisOf(part.part.record) };
			if (part.part.record !== emphasised) return plain;
			const within = inner.map((one) => ({
				...partOf(one, ledger),
				...emphasisOf(one.part.record),
			}));
			return {
				...plain,
				...(lit.hasHighlight
					? {}
					: { emphasised: colourOf(emphasised.subject, ledger.vocabulary) }),
				...(inner.length === 0
					? {}
					: { parts: scaled(withRest(emphasised, within, ledger), part.factor) }),
			};
		}),
		ledger,
	);
	const drawn = {
		id: whole.id,
		label: whole.label ?? capitalise(stageOf(whole, ledger)),
		words: formatAmount(whole, ledger.vocabulary),
		amount: leastAndMost(whole).high,
		notes: lit.notesOf(whole.id),
	};
	const all = [
		whole,
		...addable.flatMap(({ part: { record } }) => [
			record,
			...(record === emphasised ? inner.map(({ part }) => part.record) : []),
		]),
	];
	// The subtitle gives the stage and day of the whole. The table repeats them only if a part
	// differs.
	const isOfOne = all.every(({ stage, asOf }) => stage === whole.stage && asOf === whole.asOf);
	const rowOf = (figure: Figure) => [
		nameInTable(figure, figure === whole ? drawn.label : undefined, { inner, breakdown }),
		withNotice(formatAmount(figure, ledger.vocabulary), figure, ledger),
		...(isOfOne
			? []
			: [capitalise(stageOf(figure, ledger)), dateWords(figure.asOf, 'short', ledger)]),
		[...sourceLinks([figure.source], article, ledger)],
	];
	const frame = figureFrame({
		kind: 'breakdown',
		attributes,
		context,
		subtitle: subtitleOf(whole, ledger),
		...atBothWidths((widthPx) => placeBreakdown(drawn, parts, widthPx, elsewhere)),
		description: `${describeLit(lit, drawnFigures, { nameOf: ({ id, label }) => label ?? id, ledger })}${describeBreakdown(drawn, parts, breakdown)}`,
		figures: all,
		notes: [
			...addable.flatMap((part) => rateLine(part, whole, ledger)),
			...inner.flatMap((part) =>
				emphasised === undefined ? [] : rateLine(part, emphasised, ledger),
			),
		],
		table: {
			value: 1,
			head: [
				breakdown.part,
				breakdown.amount,
				...(isOfOne ? [] : [breakdown.stage, breakdown.asOf]),
				breakdown.source,
			],
			rows: [...all.map(rowOf), ...restRows(parts, isOfOne ? [''] : ['', '', ''], breakdown)],
		},
	});
	return chartFrame(frame);
}

/**
 * The parts of a figure that an article lists and that can be shown in its bar, largest first. A
 * listed part that cannot be shown is a finding, `mixed-sum` or `currency-without-rate`. A part
 * that is recorded later, for another article, does not change a published chart.
 */
function partsOf(
	whole: Figure,
	listed: ReadonlySet<string>,
	ledger: Ledger,
): readonly AddablePart[] {
	return addableParts(whole, ledger)
		.filter(({ part }) => listed.has(part.record.id))
		.toSorted(
			(a, b) =>
				leastAndMost(b.part.record).high * b.factor - leastAndMost(a.part.record).high * a.factor,
		);
}

function partOf({ part: { record }, factor }: AddablePart, ledger: Ledger): BreakdownPart {
	const { low, high } = leastAndMost(record);
	return {
		id: record.id,
		label: record.label ?? record.id,
		words: formatAmount(record, ledger.vocabulary),
		value: high * factor,
		qualifier: record.qualifier,
		...(low < high ? { least: low * factor } : {}),
	};
}

/** The parts of a part, in the unit of the whole. */
function scaled(parts: readonly BreakdownPart[], factor: number): readonly BreakdownPart[] {
	return parts.map((part) => ({
		...part,
		value: part.value * factor,
		...(part.least === undefined ? {} : { least: part.least * factor }),
	}));
}

/**
 * The parts and the remainder of the whole. If a part is a range, the remainder is the most it can
 * be.
 */
function withRest(
	whole: Figure,
	parts: readonly BreakdownPart[],
	ledger: Ledger,
): readonly BreakdownPart[] {
	const { low, high } = leastAndMost(whole);
	const most = remainderOf(
		high,
		parts.map(({ value, least = value }) => ({ value: least })),
	);
	if (most === undefined) return parts;
	const value = remainderOf(high, parts) ?? 0;
	const least = remainderOf(low, parts) ?? 0;
	const rest = restOf({ low: least, high: most });
	return [
		...parts,
		{
			id: `${whole.id}-rest`,
			label: messagesOf(ledger.vocabulary).breakdown.rest,
			words: formatAmount({ ...rest, unit: whole.unit }, ledger.vocabulary),
			value,
			qualifier: rest.qualifier,
			...(least < value ? { least } : {}),
			remainder: true,
		},
	];
}

/** "Whole: Passed by one chamber", "Israel", "Of which: Weapons". */
function nameInTable(
	figure: Figure,
	whole: string | undefined,
	{
		inner,
		breakdown,
	}: { readonly inner: readonly AddablePart[]; readonly breakdown: Messages['breakdown'] },
): string {
	if (whole !== undefined) return breakdown.whole(whole);
	const name = figure.label ?? figure.id;
	return inner.some(({ part }) => part.record === figure) ? breakdown.ofWhich(name) : name;
}

/** @param cells the empty cells after the amount: a remainder has no source */
function restRows(
	parts: readonly BreakdownPart[],
	cells: readonly string[],
	{ rest }: Messages['breakdown'],
): readonly (readonly string[])[] {
	return parts.flatMap((part) => [
		...(part.remainder === true ? [[rest, part.words, ...cells]] : []),
		...(part.parts ?? [])
			.filter(({ remainder }) => remainder === true)
			.map(({ words }) => [`${rest}: ${part.label}`, words, ...cells]),
	]);
}

/** "Depots: €1.3 billion, drawn at 0.93 euros to one US dollar, 13 February 2024." */
function rateLine(
	{ part: { record } }: AddablePart,
	whole: Figure,
	ledger: Ledger,
): readonly string[] {
	const converted =
		record.unit === whole.unit
			? undefined
			: record.converted?.from === whole.unit
				? record.converted
				: whole.converted;
	if (converted === undefined) return [];
	const { units } = ledger.vocabulary;
	const [to, from] = [
		units[converted.from === whole.unit ? record.unit : whole.unit],
		units[converted.from],
	];
	if (to === undefined || from === undefined) return [];
	const part = `${record.label ?? record.id}: ${formatAmount(record, ledger.vocabulary)}`;
	return [
		messagesOf(ledger.vocabulary).chartPage.drawnAt(
			part,
			{ rate: converted.rate, from, to },
			dateWords(converted.date, 'long', ledger),
		),
	];
}

/**
 * Words for the remainder. It is a difference of stated amounts, and no more precise than they are.
 */
function restOf({
	low,
	high,
}: {
	readonly low: number;
	readonly high: number;
}): Pick<Figure, 'amount' | 'qualifier'> {
	const step = 10 ** Math.max(0, Math.floor(Math.log10(high)) - 1);
	const round = (amount: number) => Math.round(amount / step) * step;
	if (round(low) === round(high)) return { amount: round(high), qualifier: 'approx' };
	return low === 0
		? { amount: round(high), qualifier: 'at-most' }
		: { amount: { low: round(low), high: round(high) }, qualifier: 'approx' };
}

function stageOf(figure: Figure, ledger: Ledger): string {
	return figure.stage === undefined
		? ''
		: (ledger.vocabulary.stages?.[figure.stage]?.label ?? figure.stage);
}

/** "US dollars, nominal; passed by one chamber, 13 February 2024." */
function subtitleOf(whole: Figure, ledger: Ledger): string {
	const unit = capitalise(ledger.vocabulary.units[whole.unit]?.label ?? whole.unit);
	const stage = stageOf(whole, ledger);
	const { basis, day } = messagesOf(ledger.vocabulary).breakdown;
	return `${[unit, whole.basis && basis[whole.basis]].filter((part) => part !== undefined).join(', ')}; ${stage === '' ? day : `${stage},`} ${dateWords(whole.asOf, 'long', ledger)}.`;
}
