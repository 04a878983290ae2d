import type { Qualifier } from '../../../record/figure.ts';
import type { Box, Point, SceneItem } from '../scene.ts';

/** How values grow in a drawing: to the right, or upwards. */
export type Direction = 'along' | 'upright';

/** A place on an axis of values, in px: `on` is its px on the axis, `across` its px on the other axis. */
export interface AxisPoint {
	readonly on: number;
	readonly across: number;
}

/** The point of the drawing at a place on an axis. */
export function pointAt({ on, across }: AxisPoint, direction: Direction): Point {
	return direction === 'along' ? { x: on, y: across } : { x: across, y: on };
}

/** What is drawn where a statement ends, with the px that it needs. */
export interface SignPlace extends AxisPoint {
	readonly direction: Direction;
	/** The radius of the dot that the sign stands beside; a bar has none, and its sign stands behind its end. */
	readonly dotPx?: number;
	/** No sign goes on below this px of the axis: that of zero, or where a logarithmic axis begins. */
	readonly zeroPx: number;
}

export interface Sign {
	readonly items: readonly SceneItem[];
	readonly box: Box;
}

/** Lines from the middle of a sign: px towards higher values, and px across. */
type Stroke = readonly (readonly [higher: number, across: number])[];

const wave = (across: number): Stroke => [
	[-6, across + 1],
	[-4, across - 1],
	[-2, across - 1],
	[2, across + 1],
	[4, across + 1],
	[6, across - 1],
];

/** The signs, each of one size wherever it stands. None is as long as a value: a range is a line with two end caps, and no sign has any. */
const strokes: Readonly<Partial<Record<Qualifier, readonly Stroke[]>>> = {
	approx: [wave(-2), wave(3)],
	'near-below': [
		[
			[-4, 0],
			[4, 0],
		],
	],
	'at-least': [
		[
			[-6, 0],
			[6, 0],
		],
		[
			[2, -4],
			[6, 0],
			[2, 4],
		],
	],
	'at-most': [
		[
			[6, 0],
			[-6, 0],
		],
		[
			[-2, -4],
			[-6, 0],
			[-2, 4],
		],
	],
};

const gapPx = 3;
const halfLengthPx = 6;
const halfWidthPx = 5;

/** How far a sign goes on from the middle of a dot, or from the end of a bar. */
export function signReachPx(dotPx = 0): number {
	return dotPx + gapPx + 2 * halfLengthPx;
}

/** Whether a qualifier has a sign: an exact amount, a range and an order of magnitude are told by what is drawn of them. */
export function hasSign(qualifier: Qualifier): boolean {
	return strokes[qualifier] !== undefined;
}

/**
 * Places the sign of a qualifier where a statement ends. Beside a dot "about" stands above it, an arrow or a tick on the side to which the value is open:
 * to lower values below it, where there is no room before zero, and on its left where values rise. Behind a bar each stands after its end.
 * Undefined where the qualifier has none.
 */
export function placeSign(qualifier: Qualifier, place: SignPlace): Sign | undefined {
	const sign = strokes[qualifier];
	if (sign === undefined) return undefined;
	const isText = qualifier === 'approx';
	const { direction } = place;
	const higher = direction === 'along' ? 1 : -1;
	const middle = middleOf(qualifier, place);
	const paths = sign.map((stroke) =>
		stroke.map(([on, across]) =>
			isText
				? { x: middle.x + on, y: middle.y + across }
				: direction === 'along'
					? { x: middle.x + on * higher, y: middle.y + across }
					: { x: middle.x + across, y: middle.y + on * higher },
		),
	);
	const [alongPx, acrossPx] =
		isText || direction === 'along' ? [halfLengthPx, halfWidthPx] : [halfWidthPx, halfLengthPx];
	return {
		items: [{ kind: 'lines', className: 'z', paths }],
		box: {
			left: middle.x - alongPx,
			right: middle.x + alongPx,
			top: middle.y - acrossPx,
			bottom: middle.y + acrossPx,
		},
	};
}

/** A sign in a line of words, its left side at `x`: in their ink, as it may stand upon a bar. */
export function signInWords(qualifier: Qualifier, { x, y }: Point): readonly SceneItem[] {
	const sign = placeSign(qualifier, {
		on: x - gapPx,
		across: y,
		direction: 'along',
		zeroPx: Number.NEGATIVE_INFINITY,
	});
	return (sign?.items ?? []).map((item) => ({ ...item, className: 'z j' }));
}

/** The room that a sign takes before words. */
export function signRoomPx(qualifier: Qualifier): number {
	return hasSign(qualifier) ? signWidthPx + wordGapPx : 0;
}

export const signWidthPx = 2 * halfLengthPx;
const wordGapPx = 5;

function middleOf(
	qualifier: Qualifier,
	{ on, across, direction, dotPx, zeroPx }: SignPlace,
): Point {
	const higher = direction === 'along' ? 1 : -1;
	/** Half of the sign on the axis. */
	const halfPx = qualifier === 'approx' && direction === 'upright' ? halfWidthPx : halfLengthPx;
	const away = (dotPx ?? 0) + gapPx;
	if (dotPx === undefined)
		return pointAt({ on: on + higher * (gapPx + halfPx), across }, direction);
	/** The nearest to zero that the middle of a sign may be. */
	const fromZero = (px: number) =>
		higher === 1 ? Math.max(px, zeroPx + halfPx) : Math.min(px, zeroPx - halfPx);
	if (qualifier === 'approx')
		return direction === 'along'
			? { x: fromZero(on), y: across - away - halfWidthPx }
			: { x: across, y: on - away - halfWidthPx };
	if (qualifier === 'at-least')
		return pointAt({ on: on + higher * (away + halfPx), across }, direction);
	// Upright it stands on the left, as the step from a lower value comes from below.
	if (direction === 'upright') return { x: across - away - halfWidthPx, y: fromZero(on + halfPx) };
	const wished = on - higher * (away + halfPx);
	return fromZero(wished) === wished
		? pointAt({ on: wished, across }, direction)
		: pointAt({ on: fromZero(wished), across: across + away + halfWidthPx }, direction);
}
