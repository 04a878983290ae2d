import type { Plot } from './plot.ts';
import { type MoneyPoint, dayOf, validUntil } from './series.ts';
import { placeMark } from '../kit/mark/mark.ts';
import { type Box, boxesAlong, type Point, type SceneItem } from '../kit/scene.ts';
import type { Sheet } from '../kit/sheet.ts';
import { spanOf } from '../../language/bounds.ts';

/** The styles by which lines of one plot differ without colour: weight and dashes. */
export const lineClasses = ['line', 'line dashed', 'rule', 'rule dashed'] as const;

const dotPx = 3.5;
/** Points closer to the last dot than this get no dot. */
const leastApartPx = 12;

/**
 * Draws cumulative amounts as steps. Each holds until the next or until its gap starts, and nothing
 * is interpolated.
 * @returns the boxes of its points, then of its lines
 */
export function placeSteps(
	sheet: Sheet,
	points: readonly MoneyPoint[],
	{ time, y, className }: Plot & { readonly className: string },
): { readonly points: readonly Box[]; readonly lines: readonly Box[] } {
	const until = validUntil(points);
	const colour = points[0]?.colour ?? 'plain';
	const items: SceneItem[] = [];
	const paths: (readonly Point[])[] = [];
	let path: Point[] = [];
	const end = () => {
		if (path.length > 1) paths.push(path);
		path = [];
	};
	let lastDot = Number.NEGATIVE_INFINITY;
	const boxes: Box[] = [];
	for (const [index, point] of points.entries()) {
		const { amount, qualifier } = point;
		const [x, right] = [time.x(dayOf(point)), time.x(until[index] ?? dayOf(point))];
		const span = spanOf(amount, qualifier);
		const { low, high, open, dot } = span;
		const level =
			qualifier === 'order' ? undefined : (dot ?? (open === undefined ? undefined : low));
		const next = points[index + 1];
		if (level === undefined) end();
		else {
			path.push({ x, y: y(level) }, { x: right, y: y(level) });
			if (next === undefined || until[index] !== dayOf(next)) end();
		}
		if (high > low && right > x)
			items.push({
				kind: 'rect',
				className: 'pale',
				box: { left: x, right, top: y(high), bottom: y(low) },
			});
		const mark = placeMark(span, {
			qualifier,
			grade: 'counted',
			direction: 'upright',
			at: y,
			across: x,
			zeroPx: Math.max(y(0), y(low)),
			dotPx,
			isPlain: true,
		});
		const isLast = index === points.length - 1;
		if (isLast || qualifier !== 'exact' || x - lastDot >= leastApartPx) {
			items.push(...mark.items);
			lastDot = x;
		}
		boxes.push(mark.box);
	}
	end();
	sheet.draw({
		kind: 'group',
		className: colour,
		items: [...items, { kind: 'lines', className, paths }],
	});
	return { points: boxes, lines: paths.flatMap(boxesAlong) };
}
