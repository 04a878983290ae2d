import { gradeOf, type Mark, placeMark } from '../mark/mark.ts';
import type { Box } from '../scene.ts';
import type { Step } from './step-series.ts';

interface TimeMarkOptions {
	/** The px of a date and of a value, which grow to the right and upwards. */
	readonly x: (day: string) => number;
	readonly y: (value: number) => number;
	/** The px of zero, or where a logarithmic axis begins. */
	readonly zeroPx: number;
	/** Set where marks crowd. */
	readonly isSmall: boolean;
}

const dotPx = 4.5;
const smallDotPx = 2.5;
/** A date that takes more room than this is drawn as long as it is. */
const longDatePx = 26;

/** The bar under a mark whose date takes more room than the mark. */
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
 * Draws the mark of a figure upright, for an axis of values that rises. Under a date that is only known to the month or year lies a pale bar as long as that is.
 * Where marks crowd they are small, and say nothing of the evidence.
 */
export function placeTimeMark(
	step: Step,
	{ x: xOf, y: yOf, zeroPx, isSmall }: TimeMarkOptions,
): Mark {
	const { point, span } = step;
	const mark = placeMark(span, {
		qualifier: point.qualifier,
		grade: gradeOf(point.evidence),
		direction: 'upright',
		at: yOf,
		across: (xOf(point.first) + xOf(point.last)) / 2,
		zeroPx,
		dotPx: isSmall ? smallDotPx : dotPx,
		isPlain: isSmall,
	});
	const period = datePeriod(step, { x: xOf, y: yOf });
	return period === undefined
		? mark
		: { ...mark, items: [{ kind: 'rect', className: 'q', box: period }, ...mark.items] };
}
