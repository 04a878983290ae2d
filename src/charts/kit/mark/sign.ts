import type { Qualifier } from '../../../record/figure.ts';
import type { Box, Point, SceneItem } from '../scene.ts';

/** The direction in which values grow in a drawing: to the right or upwards. */
export type Direction = 'along' | 'upright';

/**
 * A place on an axis of values, in px: `on` is its position on the axis, `across` its position on
 * the other axis.
 */
export interface AxisPoint {
	readonly on: number;
	readonly across: number;
}

/** The point of the drawing at a place on an axis. */
export function pointAt({ on, across }: AxisPoint, direction: Direction): Point {
	return direction === 'along' ? { x: on, y: across } : { x: across, y: on };
}

/** The place of a sign at the end of a statement, with the room around it. */
export interface SignPlace extends AxisPoint {
	readonly direction: Direction;
	/**
	 * The radius of the dot that the sign is next to. A bar has no dot; its sign follows its end.
	 */
	readonly dotPx?: number;
	/** No sign extends below this px of the axis: zero, or the start of a logarithmic axis. */
	readonly zeroPx: number;
	/** Whether the sign follows the end of a bar below zero, away from zero. */
	readonly isBelow?: boolean;
	/** Whether a sign that is not on the right is under its dot, because another sign is there. */
	readonly isUnder?: boolean;
	/** How much further from its dot the sign is, because another sign is there. */
	readonly furtherPx?: number;
}

export interface Sign {
	readonly items: readonly SceneItem[];
	readonly box: Box;
}

/** The qualifiers that have a sign, in the order of a key. */
export const signedQualifiers = ['approx', 'near-below', 'at-least', 'at-most'] as const;
export type SignedQualifier = (typeof signedQualifiers)[number];

/** Lines relative to the middle of a sign: px towards higher values, and px across. */
type Stroke = readonly (readonly [higher: number, across: number])[];

const wave = (across: number): Stroke => [
	[-6, across + 1],
	[-4, across - 1],
	[-2, across - 1],
	[2, across + 1],
	[4, across + 1],
	[6, across - 1],
];

/**
 * The signs, each of one size everywhere. None can be taken for a value: a range is a line with two
 * caps, and no sign has caps.
 */
const strokes: Readonly<Record<SignedQualifier, readonly Stroke[]>> = {
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

/** How far a sign extends from the middle of a dot, or from the end of a bar. */
export function signReachPx(dotPx = 0): number {
	return dotPx + gapPx + 2 * halfLengthPx;
}

/**
 * Whether a qualifier has a sign. Exact amounts, ranges and orders of magnitude are recognizable by
 * their marks.
 */
export function hasSign(qualifier: Qualifier): qualifier is SignedQualifier {
	return qualifier in strokes;
}

/**
 * Places the sign of a qualifier at the end of a statement. Next to a dot, "about" is above it, and
 * an arrow or a tick is on the side where the value is open. A sign for lower values moves below
 * the dot if there is no room before zero, and to its left if values grow upwards. After a bar,
 * every sign follows its end. Undefined if the qualifier has no sign.
 */
export function placeSign(qualifier: Qualifier, place: SignPlace): Sign | undefined {
	if (!hasSign(qualifier)) return undefined;
	const { direction } = place;
	const middle = middleOf(qualifier, place);
	const isText = qualifier === 'approx';
	const [alongPx, acrossPx] =
		isText || direction === 'along' ? [halfLengthPx, halfWidthPx] : [halfWidthPx, halfLengthPx];
	return {
		items: [signAround(qualifier, middle, direction)],
		box: {
			left: middle.x - alongPx,
			right: middle.x + alongPx,
			top: middle.y - acrossPx,
			bottom: middle.y + acrossPx,
		},
	};
}

/** The lines of a sign around its middle. Waves are never turned, as in text. */
export function signAround(
	qualifier: SignedQualifier,
	{ x, y }: Point,
	direction: Direction,
): SceneItem {
	const isTurned = direction === 'upright' && qualifier !== 'approx';
	const paths = strokes[qualifier].map((stroke) =>
		stroke.map(([higher, across]) =>
			isTurned ? { x: x + across, y: y - higher } : { x: x + higher, y: y + across },
		),
	);
	return { kind: 'lines', className: 'sign', paths };
}

/**
 * A sign in a line of words with its left side at `x`. It has the colour of the words, because it
 * can be on a bar. The tick of "nearly" would be read as a minus there, so the words say it alone.
 */
export function signInWords(qualifier: Qualifier, { x, y }: Point): readonly SceneItem[] {
	if (!isInWords(qualifier)) return [];
	const sign = placeSign(qualifier, {
		on: x - gapPx,
		across: y,
		direction: 'along',
		zeroPx: Number.NEGATIVE_INFINITY,
	});
	return (sign?.items ?? []).map((item) => ({ ...item, className: 'sign inked' }));
}

/** The room that a sign takes before words. */
export function signRoomPx(qualifier: Qualifier): number {
	return isInWords(qualifier) ? signWidthPx + wordGapPx : 0;
}

function isInWords(qualifier: Qualifier): boolean {
	return hasSign(qualifier) && qualifier !== 'near-below';
}

export const signWidthPx = 2 * halfLengthPx;
const wordGapPx = 5;

function middleOf(
	qualifier: Qualifier,
	{
		on,
		across,
		direction,
		dotPx,
		zeroPx,
		isBelow = false,
		isUnder = false,
		furtherPx = 0,
	}: SignPlace,
): Point {
	const higher = direction === 'along' ? 1 : -1;
	/** Half of the length of the sign along the axis. */
	const halfPx = qualifier === 'approx' && direction === 'upright' ? halfWidthPx : halfLengthPx;
	const away = (dotPx ?? 0) + gapPx + furtherPx;
	if (dotPx === undefined)
		return pointAt({ on: on + (isBelow ? -higher : higher) * (gapPx + halfPx), across }, direction);
	/** Keeps the middle of a sign far enough from zero. */
	const fromZero = (px: number) =>
		higher === 1 ? Math.max(px, zeroPx + halfPx) : Math.min(px, zeroPx - halfPx);
	const isMoved = isUnder && direction === 'along' && qualifier !== 'at-least';
	if (isMoved) return { x: fromZero(on), y: across + away + halfWidthPx };
	if (qualifier === 'approx')
		return direction === 'along'
			? { x: fromZero(on), y: across - away - halfWidthPx }
			: { x: across, y: on - away - halfWidthPx };
	if (qualifier === 'at-least')
		return pointAt({ on: on + higher * (away + halfPx), across }, direction);
	// If values grow upwards, the sign is on the left, because the step from a lower value comes
	// from below.
	if (direction === 'upright') return { x: across - away - halfWidthPx, y: fromZero(on + halfPx) };
	const wished = on - higher * (away + halfPx);
	return fromZero(wished) === wished
		? pointAt({ on: wished, across }, direction)
		: pointAt({ on: fromZero(wished), across: across + away + halfWidthPx }, direction);
}
