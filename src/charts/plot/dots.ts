import { spanOf } from '../../language/bounds.ts';
import type { Axis } from '../kit/axis/axis.ts';
import { type Mark, placeMark } from '../kit/mark/mark.ts';
import type { PlotPoint } from './point.ts';

/** The radius of a dot. */
export const dotPx = 5.5;

/** A point of a row with its mark. */
export interface MarkedPoint {
	readonly point: PlotPoint;
	readonly mark: Mark;
}

/** Places the dots of a row on a horizontal line; `middle` is its distance from the top. */
export function markDots(
	points: readonly PlotPoint[],
	{ axis, middle }: { readonly axis: Axis; readonly middle: number },
): readonly MarkedPoint[] {
	return points.map((point) => ({
		point,
		mark: placeMark(spanOf(point.amount, point.qualifier), {
			qualifier: point.qualifier,
			grade: point.grade,
			direction: 'along',
			at: axis.x,
			across: middle,
			zeroPx: axis.leftPx,
			dotPx,
		}),
	}));
}

export function middleOf({ box }: Mark): number {
	return (box.left + box.right) / 2;
}
