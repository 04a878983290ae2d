import { type Mark, placeMark } from '../mark/mark.ts';
import { type Box, grow, overlap } from '../scene.ts';
import type { Step } from './step-series.ts';

interface TimeMarkOptions {
	/** The px of a date, growing to the right, and of a value, growing upwards. */
	readonly x: (day: string) => number;
	readonly y: (value: number) => number;
	/** The px of zero, or the start of a logarithmic axis. */
	readonly zeroPx: number;
	/** Whether marks crowd here. */
	readonly isSmall: boolean;
	/** Whether its sign is drawn; the same sign on a crowded line is drawn once. */
	readonly isSigned: boolean;
	/** The signs before, which its own keeps clear of. */
	readonly signs?: readonly Box[];
}

const dotPx = 4.5;
const smallDotPx = 2.5;
/** How much further from its dot a sign is that would touch another: its height. */
const furtherSignPx = 14;
/** A date wider than this is drawn as a bar of its length. */
const longDatePx = 26;

/** The bar under a mark whose date is wider than the mark. */
export function datePeriod(
	{ point, span, level }: Step,
	{ x, y }: Pick<TimeMarkOptions, 'x' | 'y'>,
): Box | undefined {
	const [left, right] = [x(point.first), x(point.last)];
	const middle = y(level ?? span.low);
	return right - left > longDatePx
		? { left, right, top: middle - 2, bottom: middle + 2 }
		: undefined;
}

/**
 * Draws the mark of a figure upright, for an axis whose values grow upwards. A date known only to
 * the month or year has a pale bar of its length under the mark. Marks that crowd are small and do
 * not show their evidence. A sign that would touch one before is further from its dot.
 */
export function placeTimeMark(
	step: Step,
	{ x: xOf, y: yOf, zeroPx, isSmall, isSigned, signs = [] }: TimeMarkOptions,
): Mark {
	const { point, span } = step;
	const place = (furtherPx: number) =>
		placeMark(span, {
			qualifier: point.qualifier,
			grade: point.grade,
			direction: 'upright',
			at: yOf,
			across: (xOf(point.first) + xOf(point.last)) / 2,
			zeroPx,
			dotPx: isSmall ? smallDotPx : dotPx,
			isPlain: isSmall,
			isSigned,
			furtherPx,
		});
	const usual = place(0);
	const isClear = ({ sign }: Mark) =>
		sign === undefined || !signs.some((other) => overlap(grow(sign, 1), other));
	const moved = isClear(usual) ? usual : place(furtherSignPx);
	const mark = isClear(moved) ? moved : usual;
	const period = datePeriod(step, { x: xOf, y: yOf });
	return period === undefined
		? mark
		: { ...mark, items: [{ kind: 'rect', className: 'pale', box: period }, ...mark.items] };
}
