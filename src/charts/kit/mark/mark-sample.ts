import type { Amount, Qualifier } from '../../../record/figure.ts';
import type { Grade } from '../../../record/vocabulary.ts';
import { markHeightPx, placeMark, usualDotPx } from './mark.ts';
import { signReachPx } from './sign.ts';
import type { Colour } from '../colour.ts';
import type { Scene, SceneItem } from '../scene.ts';
import { spanOf } from '../../../language/bounds.ts';

/** A mark on a line of its own, to show what it looks like. */
export interface Sample {
	readonly amount: Amount;
	readonly qualifier: Qualifier;
	readonly grade: Grade;
	readonly colour: Colour;
}

interface SampleOptions {
	readonly widthPx: number;
	/** The end of the axis, beyond the amounts of all samples that are compared. */
	readonly most: number;
}

/** Half a dot, which keeps a mark at zero inside the drawing. */
const edgePx = 8;
/** Room above and below a mark for a sign that is not on its line. */
const abovePx = 10;

/**
 * Places marks on one line that starts at zero, as charts draw them. Without a sample the line is
 * empty.
 */
export function placeMarkSample(
	samples: readonly Sample[],
	{ widthPx, most }: SampleOptions,
): Scene {
	const y = markHeightPx / 2 + abovePx;
	const [leftPx, rightPx] = [edgePx, widthPx - edgePx];
	const scalePx = rightPx - leftPx - signReachPx(usualDotPx);
	const at = (value: number) => Math.round(leftPx + (most > 0 ? value / most : 0) * scalePx);
	const rule: SceneItem = {
		kind: 'lines',
		className: 'grid',
		paths: [
			[
				{ x: leftPx, y },
				{ x: rightPx, y },
			],
		],
	};
	const zero: SceneItem = {
		kind: 'lines',
		className: 'rule',
		paths: [
			[
				{ x: leftPx, y: y - 6 },
				{ x: leftPx, y: y + 6 },
			],
		],
	};
	const marks = samples.map(
		({ amount, qualifier, grade, colour }): SceneItem => ({
			kind: 'group',
			className: colour,
			items: placeMark(spanOf(amount, qualifier), {
				qualifier,
				grade,
				direction: 'along',
				at,
				across: y,
				zeroPx: leftPx,
			}).items,
		}),
	);
	return {
		layout: 'narrow',
		widthPx,
		heightPx: y + markHeightPx / 2 + abovePx,
		items: [rule, zero, ...marks],
		boxes: [],
	};
}
