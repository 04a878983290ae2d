import type { Plot } from './plot.ts';
import type { AidPoint } from './series.ts';
import { barEndOf } from '../kit/mark/bar-end.ts';
import { isUneven } from './period-length.ts';
import type { Box, Point } from '../kit/scene.ts';
import type { Sheet } from '../kit/sheet.ts';

const arrowPx = 14;
const headPx = 4;

/** Draws amounts as bars that stand on the periods they cover, outlined where these are not of the usual length. Where nothing was stated nothing stands. @returns the box of each */
export function placePeriodBars(
	sheet: Sheet,
	points: readonly AidPoint[],
	{ time, y, box, usual }: Plot & { readonly usual: number },
): readonly Box[] {
	return points.map((point) => {
		const { from, to, amount, qualifier } = point;
		const left = time.x(from ?? to);
		const right = Math.max(left + 1, time.x(to) - 1);
		const { full, pale, caps, open } = barEndOf(amount, qualifier);
		const upright = (low: number, high: number): Box => ({
			left,
			right,
			top: Math.min(y(high), y(low) - 1),
			bottom: y(low),
		});
		if (full > 0)
			sheet.draw(
				isUneven(point, usual)
					? { kind: 'rect', className: 'f2', box: within(upright(0, full)) }
					: { kind: 'rect', className: 'counted', box: upright(0, full) },
			);
		if (pale !== undefined) sheet.draw({ kind: 'rect', className: 'q', box: upright(...pale) });
		const top = y(Math.max(full, pale?.[1] ?? 0, ...caps));
		if (open === 'left')
			sheet.draw({ kind: 'rect', className: 'q', box: { left, right, top, bottom: box.bottom } });
		if (caps.length > 0)
			sheet.draw({
				kind: 'lines',
				className: 'c',
				paths: caps.map((value) => [
					{ x: left, y: y(value) },
					{ x: right, y: y(value) },
				]),
			});
		const middle = (left + right) / 2;
		if (open === 'right')
			sheet.draw({
				kind: 'lines',
				className: 'c',
				paths: arrow({ x: middle, y: top }, top - arrowPx),
			});
		if (open === 'left' && box.bottom - top > arrowPx)
			sheet.draw({
				kind: 'lines',
				className: 'c',
				paths: arrow({ x: middle, y: top }, top + arrowPx),
			});
		return {
			left: Math.min(left, middle - headPx - 1),
			right: Math.max(right, middle + headPx + 1),
			top: open === 'right' ? top - arrowPx - 2 : top - 1,
			bottom: box.bottom,
		};
	});
}

/** So that an outline stays within its bar. */
function within({ left, right, top, bottom }: Box): Box {
	const edge = Math.min(0.75, (right - left) / 4, (bottom - top) / 4);
	return { left: left + edge, right: right - edge, top: top + edge, bottom: bottom - edge };
}

/** The lines of an upright arrow that ends at the height `to`. */
export function arrow({ x, y }: Point, to: number): readonly (readonly Point[])[] {
	const back = to < y ? headPx : -headPx;
	return [
		[
			{ x, y },
			{ x, y: to },
		],
		[
			{ x: x - headPx, y: to + back },
			{ x, y: to },
			{ x: x + headPx, y: to + back },
		],
	];
}
