import type { Evidence, Qualifier } from '../../../record/figure.ts';
import type { Box, Point, SceneItem } from '../scene.ts';
import type { Span } from '../../../language/bounds.ts';
import { type Direction, placeSign, pointAt } from './sign.ts';

/** How sure the claimant can be, as a reader sees it. */
export type Grade = 'counted' | 'estimated' | 'claimed';

/**
 * Counts (by name, verified, from records) are solid; estimates are an outline around a tint; claims, and what gives no
 * basis, are striped. All three keep the full colour at the edge, so that whose it is stays plain.
 */
export function gradeOf(evidence: Evidence): Grade {
	if (evidence === 'named' || evidence === 'verified' || evidence === 'record') return 'counted';
	return evidence === 'claim' || evidence === 'unknown' ? 'claimed' : 'estimated';
}

/** Whether the mark of a qualifier has a body that can be solid or striped: a pale band has none. */
export function showsGrade(qualifier: Qualifier): boolean {
	return qualifier !== 'order';
}

/** The radius of a dot on an axis across the drawing; the rest of a mark is in proportion to it. */
export const usualDotPx = 6;
/** Half widths, for a dot of 1 px. */
const half = { bar: 5 / 6, cap: 1.5, order: 5 / 3 } as const;
/** A range and a band are at least this long, so that they can be seen at all. */
const leastPx = 3;

export const markHeightPx = 2 * half.order * usualDotPx;

export interface MarkOptions {
	readonly qualifier: Qualifier;
	readonly grade: Grade;
	readonly direction: Direction;
	/** The px of a value on its axis. */
	readonly at: (value: number) => number;
	/** The px of the middle of the mark on the other axis. */
	readonly across: number;
	/** The px of zero, or where a logarithmic axis begins. */
	readonly zeroPx: number;
	/** `usualDotPx`, if left out. */
	readonly dotPx?: number;
	/** The dot is solid, however its value is known: it is too small to show that. */
	readonly isPlain?: boolean;
}

/** A mark and the box around it. */
export interface Mark {
	readonly items: readonly SceneItem[];
	readonly box: Box;
}

/**
 * Draws one mark for each qualifier, the same on every chart. A value is a dot; a range a line between two end caps, with a dot only where the source gives
 * a best value; an order of magnitude a wide pale band between the ends of its words. "About", "close to" and open ends are a sign beside that,
 * which has one size: nothing is drawn to a length that was not stated.
 */
export function placeMark(span: Span, options: MarkOptions): Mark {
	const { qualifier, direction, at, across, zeroPx, dotPx = usualDotPx } = options;
	if (qualifier === 'order') {
		const box = boxBetween(at(span.low), at(span.high), half.order * dotPx, options);
		return { items: [{ kind: 'rect', className: 'w', box, radius: 2 }], box };
	}
	const isLine = qualifier === 'range' || span.low < span.high;
	const on = at(span.high);
	const body = isLine
		? placeRange(span, options)
		: dotMark(pointAt({ on, across }, direction), options);
	const beside = { on, across, direction, zeroPx };
	const sign = placeSign(qualifier, isLine ? beside : { ...beside, dotPx });
	return sign === undefined
		? body
		: { items: [...sign.items, ...body.items], box: around(body.box, sign.box) };
}

/** A box between two px of the axis, at least as long as can be seen. */
function boxBetween(
	low: number,
	high: number,
	halfPx: number,
	{ direction, across }: Pick<MarkOptions, 'direction' | 'across'>,
): Box {
	return direction === 'along'
		? {
				left: low,
				right: Math.max(high, low + leastPx),
				top: across - halfPx,
				bottom: across + halfPx,
			}
		: {
				left: across - halfPx,
				right: across + halfPx,
				top: Math.min(high, low - leastPx),
				bottom: low,
			};
}

function dotMark(centre: Point, { grade, dotPx = usualDotPx, isPlain = false }: MarkOptions): Mark {
	return {
		items: isPlain
			? [{ kind: 'circle', className: 'counted', centre, radius: dotPx }]
			: dotAt(centre, dotPx, grade),
		box: {
			left: centre.x - dotPx,
			right: centre.x + dotPx,
			top: centre.y - dotPx,
			bottom: centre.y + dotPx,
		},
	};
}

/** A bar between two caps; a dot only where the source gives a best value. */
function placeRange(span: Span, options: MarkOptions): Mark {
	const { at, across, direction, grade, dotPx = usualDotPx } = options;
	const bar = boxBetween(at(span.low), at(span.high), half.bar * dotPx, options);
	const capPx = half.cap * dotPx;
	const cap = (on: number) => [
		pointAt({ on, across: across - capPx }, direction),
		pointAt({ on, across: across + capPx }, direction),
	];
	const ends = direction === 'along' ? [bar.left, bar.right] : [bar.bottom, bar.top];
	return {
		items: [
			{
				kind: 'rect',
				className: `b ${grade}`,
				box: bar,
				...(grade === 'claimed' ? { paint: 'hatch' as const } : {}),
			},
			{ kind: 'lines', className: 'c', paths: ends.map(cap) },
			...(span.dot === undefined
				? []
				: [
						{
							kind: 'circle' as const,
							className: 'v',
							centre: pointAt({ on: at(span.dot), across }, direction),
							radius: dotPx,
						},
					]),
		],
		box: boxBetween(at(span.low), at(span.high), capPx, options),
	};
}

function around(a: Box, b: Box): Box {
	return {
		left: Math.min(a.left, b.left),
		right: Math.max(a.right, b.right),
		top: Math.min(a.top, b.top),
		bottom: Math.max(a.bottom, b.bottom),
	};
}

/** A dot that shows how its value is known. */
export function dotAt(centre: Point, radius: number, grade: Grade): readonly SceneItem[] {
	return [
		{
			kind: 'circle',
			className: `d ${grade}`,
			centre,
			radius,
			...(grade === 'claimed' ? { paint: 'hatch' as const } : {}),
		},
	];
}
