import { matches } from '../matches.ts';
import type { ReadText } from './amounts.ts';
import { isYear, type Quantity, type QuantityPatterns } from './quantity.ts';

/** Why a number is considered a contested quantity. */
export const bareReasons = ['money', 'large', 'scaled', 'counted', 'share'] as const;
export type BareReason = (typeof bareReasons)[number];

/**
 * Replaces a figure, or a number that is marked as plain, in the text of a block. What a dash joins
 * to it belongs to it.
 */
export const objectPlaceholder = '\uFFFC';
/** Replaces anything else that is not prose in the text of a block: a citation, code, an image. */
export const otherPlaceholder = '\uFFF9';

const webAddress =
	/:\/\/|www\.|@|(?:^|[^\p{L}\d])(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/|$)|\.(?:html?|php|pdf|com|org|net)\b/u;

/** Whether a number that looks like a figure is a date, an address, a name, a ratio or an idiom. */
export function isNotAFigure(
	quantity: Quantity,
	why: BareReason,
	text: ReadText,
	patterns: QuantityPatterns,
): boolean {
	const { folded } = text;
	const { prose } = patterns.language;
	const before = folded.slice(Math.max(0, quantity.start - 32), quantity.start);
	const after = folded.slice(quantity.end, quantity.end + 2);
	if (
		/\uFFFC[-–/]?$/.test(before) ||
		/^[-–/]\uFFFC/.test(after) ||
		isInAddress(quantity, folded) ||
		isIdiom(quantity, folded, prose.idioms)
	)
		return true;
	if (why === 'money' || why === 'share') return false;
	const { first } = quantity;
	prose.era.lastIndex = quantity.end;
	if (
		prose.era.test(folded) ||
		/\p{L}[-–]$|[#№§_=]$|\d[/:]$/u.test(before) ||
		/^[/:]\d/.test(after) ||
		prose.labels.test(before)
	)
		return true;
	if (first.form !== 'digits') return false;
	const isPieceOfCode = !first.isGrouped && first.scale === 1 && /\d[-–]$/.test(before);
	const isPhone =
		!folded.slice(quantity.start, quantity.end).includes(',') &&
		(/\+[\d ()-]*$|\(\d+\) ?$/.test(before) || (first.isGrouped && /^ \d/.test(after)));
	return (
		isPhone ||
		isPieceOfCode ||
		isDate(quantity, text, prose) ||
		isNameOrAddress(quantity, text, prose)
	);
}

type Prose = QuantityPatterns['language']['prose'];

/** A day next to its month, or a year after "in", "its", "the". */
function isDate(
	{ start, end, first, last }: Quantity,
	{ written, folded }: ReadText,
	{ yearBefore, yearAfter, dayBefore, dayAfter }: Prose,
): boolean {
	const before = written.slice(Math.max(0, start - 16), start);
	if (yearAfter !== undefined) yearAfter.lastIndex = end;
	if (isYear(first, folded))
		return (
			first !== last ||
			yearAfter?.test(folded) === true ||
			yearBefore.test(folded.slice(Math.max(0, start - 16), start)) ||
			/\d,? $|(?:1[5-9]|20)\d\d (?:and|or|і|й|та) $/u.test(before)
		);
	if (first.isGrouped || first.end - first.start > 2) return false;
	dayBefore.lastIndex = end;
	return dayBefore.test(written) || dayAfter.test(before);
}

/** "ISO 27001", "TX, 77056", "10500 Wilshire Boulevard". */
function isNameOrAddress(
	{ start, end, first }: Quantity,
	{ written }: ReadText,
	{ streetAfter }: Prose,
): boolean {
	if (first.isGrouped || first.scale > 1) return false;
	streetAfter.lastIndex = end;
	return (
		streetAfter.test(written) ||
		(/(?<!\p{L})\p{Lu}{2,},? $/u.test(written.slice(Math.max(0, start - 12), start)) &&
			first.value >= 1000)
	);
}

/** Whether the text around a number, up to the next spaces, is a web or mail address. */
function isInAddress({ start, end }: Quantity, text: string): boolean {
	const from = Math.max(text.lastIndexOf(' ', start) + 1, start - 200);
	const to = text.indexOf(' ', end);
	const run = text.slice(from, to === -1 || to > end + 200 ? end + 200 : to);
	return run.length > end - start && webAddress.test(run);
}

function isIdiom({ start, end }: Quantity, text: string, idioms: readonly RegExp[]): boolean {
	const from = Math.max(0, start - 32);
	const around = text.slice(from, end + 48);
	return idioms.some((idiom) =>
		matches(idiom, around).some(
			(match) => match.index <= end - from - 1 && match.index + match[0].length > start - from,
		),
	);
}
