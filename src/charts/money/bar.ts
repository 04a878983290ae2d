import type { Amount, Qualifier } from '../../record/figure.ts';
import type { Colour } from '../kit/colour.ts';
import { barEndOf, extentOfBar } from '../kit/mark/bar-end.ts';
import { hasSign, placeSign, signReachPx } from '../kit/mark/sign.ts';
import type { Box, SceneItem } from '../kit/scene.ts';
import type { Sheet } from '../kit/sheet.ts';

/** A stated amount that is drawn as a bar from zero. */
export interface BarAmount {
	readonly amount: Amount;
	readonly qualifier: Qualifier;
}

const capPx = 3;

/** The lowest and the highest drawn value of a bar, zero included. */
export function extentOf({ amount, qualifier }: BarAmount): readonly [low: number, high: number] {
	return extentOfBar(barEndOf(amount, qualifier));
}

/** The room for the sign after the end of a bar. */
export function signPx({ qualifier }: BarAmount): number {
	return hasSign(qualifier) ? signReachPx() : 0;
}

export interface BarPlace {
	/** The position of a value, in px from the left. */
	x(value: number): number;
	readonly top: number;
	readonly bottom: number;
	readonly colour: Colour;
}

/**
 * Draws a bar from zero that ends where the statement does, with the sign of its qualifier after
 * its end.
 * @returns the box of the bar and its sign; its right side is at least that of zero
 */
export function placeBar(sheet: Sheet, bar: BarAmount, { x, top, bottom, colour }: BarPlace): Box {
	const { full, hollow, pale, caps, end } = barEndOf(bar.amount, bar.qualifier);
	const zero = x(0);
	const between = (from: number, to: number): Box => {
		const left = Math.min(x(from), x(to));
		return { left, right: Math.max(left + 1, x(from), x(to)), top, bottom };
	};
	const items: SceneItem[] = [];
	if (full !== 0) items.push({ kind: 'rect', className: 'counted', box: between(0, full) });
	if (hollow !== undefined)
		items.push({ kind: 'rect', className: 'outlined hollow', box: between(0, hollow) });
	if (pale !== undefined) items.push({ kind: 'rect', className: 'pale', box: between(...pale) });
	if (caps.length > 0)
		items.push({
			kind: 'lines',
			className: 'line',
			paths: caps.map((value) => [
				{ x: x(value), y: top - capPx },
				{ x: x(value), y: bottom + capPx },
			]),
		});
	const isBelow = end < 0;
	const sign = placeSign(bar.qualifier, {
		on: isBelow ? x(end) : Math.max(x(end), zero + 1),
		across: (top + bottom) / 2,
		direction: 'along',
		zeroPx: zero,
		isBelow,
	});
	sheet.draw({ kind: 'group', className: colour, items: [...items, ...(sign?.items ?? [])] });
	const [low, high] = extentOf(bar);
	return {
		left: Math.min(x(low), sign?.box.left ?? zero),
		right: Math.max(x(high), zero + 1, sign?.box.right ?? zero),
		top,
		bottom,
	};
}
