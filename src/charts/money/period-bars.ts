import type { Plot } from './plot.ts';
import type { MoneyPoint, StackedKind } from './series.ts';
import { barEndOf } from '../kit/mark/bar-end.ts';
import { placeSign } from '../kit/mark/sign.ts';
import { isUneven } from './period-length.ts';
import type { Box, SceneItem } from '../kit/scene.ts';
import type { Sheet } from '../kit/sheet.ts';

/**
 * Draws amounts as bars over the periods they cover, outlined if a period is of unusual length.
 * Periods without an amount stay empty.
 * @returns the box of each bar
 */
export function placePeriodBars(
	sheet: Sheet,
	points: readonly MoneyPoint[],
	{ time, y, box, usual }: Plot & { readonly usual: number },
): readonly Box[] {
	return points.map((point) => {
		const { from, to, amount, qualifier, colour, kinds = [] } = point;
		const left = time.x(from ?? to);
		const right = Math.max(left + 1, time.x(to) - 1);
		const { full, hollow, pale, caps, end } = barEndOf(amount, qualifier);
		const upright = (low: number, high: number): Box => ({
			left,
			right,
			top: Math.min(y(high), y(low) - 1),
			bottom: Math.max(y(low), y(high)),
		});
		const items: SceneItem[] = [];
		if (kinds.length > 0) placeKinds(sheet, kinds, { upright, isUneven: isUneven(point, usual) });
		else if (full !== 0)
			items.push(
				isUneven(point, usual)
					? { kind: 'rect', className: 'outlined hollow', box: within(upright(0, full)) }
					: { kind: 'rect', className: 'counted', box: upright(0, full) },
			);
		if (hollow !== undefined)
			items.push({ kind: 'rect', className: 'outlined hollow', box: within(upright(0, hollow)) });
		if (pale !== undefined) items.push({ kind: 'rect', className: 'pale', box: upright(...pale) });
		if (caps.length > 0)
			items.push({
				kind: 'lines',
				className: 'line',
				paths: caps.map((value) => [
					{ x: left, y: y(value) },
					{ x: right, y: y(value) },
				]),
			});
		const sign = placeSign(qualifier, {
			on: y(end),
			across: (left + right) / 2,
			direction: 'upright',
			zeroPx: box.bottom,
			isBelow: end < 0,
		});
		sheet.draw({ kind: 'group', className: colour, items: [...items, ...(sign?.items ?? [])] });
		return {
			left: Math.min(left, sign?.box.left ?? left),
			right: Math.max(right, sign?.box.right ?? right),
			top: Math.min(y(end) - 1, y(0) - 1, sign?.box.top ?? y(end)),
			bottom: end < 0 ? Math.max(y(end), sign?.box.bottom ?? y(end)) : y(0),
		};
	});
}

/** Draws the kinds of a bar, one on top of the other; outlined if its period is of unusual length. */
function placeKinds(
	sheet: Sheet,
	kinds: readonly StackedKind[],
	{
		upright,
		isUneven: isOutlined,
	}: { readonly upright: (low: number, high: number) => Box; readonly isUneven: boolean },
): void {
	let from = 0;
	for (const { id, value, colour } of kinds) {
		const box = upright(from, from + value);
		from += value;
		if (value > 0)
			sheet.draw({
				kind: 'rect',
				className: `${isOutlined ? 'outlined hollow' : 'counted'} ${colour}`,
				box: isOutlined ? within(box) : { ...box, top: Math.min(box.top + 1, box.bottom - 1) },
			});
		sheet.mark(box, id);
	}
}

/** Shrinks a box so that its outline stays inside it. */
function within({ left, right, top, bottom }: Box): Box {
	const edge = Math.min(0.75, (right - left) / 4, (bottom - top) / 4);
	return { left: left + edge, right: right - edge, top: top + edge, bottom: bottom - edge };
}
