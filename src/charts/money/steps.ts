import type { Plot } from './plot.ts';
import { type AidPoint, validUntil } from './series.ts';
import { arrow } from './period-bars.ts';
import type { Box, Point } from '../kit/scene.ts';
import type { Sheet } from '../kit/sheet.ts';
import { spanOf } from '../../language/bounds.ts';

/** How lines of one plot differ without colour: by weight and by dashes. */
export const lineClasses = ['c', 'c x', 'k', 'k x'] as const;

const dotPx = 3.5;
/** Points nearer to the last dot than this have none of their own. */
const leastApartPx = 12;
const softPx = 5;
const arrowPx = 14;

/** Draws cumulative amounts as steps: each holds until the next, across a gap none does, and nothing lies between two. @returns the boxes of its points, then of its lines */
export function placeSteps(
	sheet: Sheet,
	points: readonly AidPoint[],
	{ time, y, className }: Plot & { readonly className: string },
): { readonly points: readonly Box[]; readonly lines: readonly Box[] } {
	const until = validUntil(points);
	const paths: (readonly Point[])[] = [];
	let path: Point[] = [];
	const end = () => {
		if (path.length > 1) paths.push(path);
		path = [];
	};
	let lastDot = Number.NEGATIVE_INFINITY;
	const boxes: Box[] = [];
	for (const [index, { to, amount, qualifier }] of points.entries()) {
		const [x, right] = [time.x(to), time.x(until[index] ?? to)];
		const { low, high, open, dot } = spanOf(amount, qualifier);
		const level = dot ?? (open === undefined ? undefined : low);
		const [top, bottom] = [y(high), y(low)];
		if (level === undefined) end();
		else {
			path.push({ x, y: y(level) }, { x: right, y: y(level) });
			if (until[index] !== points[index + 1]?.to) end();
		}
		const isBand = high > low && (qualifier === 'range' || qualifier === 'order');
		if (high > low)
			sheet.draw({
				kind: 'rect',
				className: 'q',
				box: {
					left: isBand ? x : x - softPx,
					right: isBand ? Math.max(right, x + 2 * softPx) : x + softPx,
					top,
					bottom,
				},
			});
		if (open !== undefined)
			sheet.draw({
				kind: 'lines',
				className: 'c',
				paths: arrow(
					{ x, y: top },
					open === 'right' ? top - arrowPx : Math.min(bottom + arrowPx, y(0)),
				),
			});
		const isLast = index === points.length - 1;
		if (level !== undefined && (isLast || qualifier !== 'exact' || x - lastDot >= leastApartPx)) {
			sheet.draw({
				kind: 'circle',
				className: 'counted',
				centre: { x, y: y(level) },
				radius: dotPx,
			});
			lastDot = x;
		}
		boxes.push({
			left: x - softPx,
			right: x + softPx,
			top: Math.min(top, open === 'right' ? top - arrowPx : top - dotPx),
			bottom: Math.max(bottom, bottom + dotPx),
		});
	}
	end();
	sheet.draw({ kind: 'lines', className, paths });
	const lines = paths.flatMap((line) =>
		line.slice(1).map((point, index): Box => {
			const from = line[index] ?? point;
			return {
				left: Math.min(from.x, point.x) - 1,
				right: Math.max(from.x, point.x) + 1,
				top: Math.min(from.y, point.y) - 1,
				bottom: Math.max(from.y, point.y) + 1,
			};
		}),
	);
	return { points: boxes, lines };
}
