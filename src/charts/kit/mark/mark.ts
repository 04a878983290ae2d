import type { Evidence, Qualifier } from '../../../record/figure.ts';
import type { Axis } from '../axis/axis.ts';
import type { Box, Colour, Point, SceneItem } from '../scene.ts';
import type { Span } from '../../../language/bounds.ts';

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

/** Half heights and radii in px. */
const size = { dot: 6, bar: 5, soft: 5, cap: 9, order: 10, fade: 64, arrow: 5 } as const;
/** A soft band, a range and an open end are drawn at least this far to a side, so that they can be seen at all. */
const leastSoftPx = 15;
const leastBarPx = 3;
const leastOpenPx = 20;
/** The tick of "close to" goes on this far to the left of its dot. */
const tickPx = 10;

export const markHeightPx = 2 * size.order;

/** How far a mark with an open right end goes on, in px, on an axis of `plotPx`. */
export function fadePx(plotPx: number): number {
	return Math.min(size.fade, plotPx / 5);
}

interface MarkOptions {
	readonly qualifier: Qualifier;
	readonly grade: Grade;
	readonly colour: Colour;
	readonly axis: Axis;
	/** The middle of the mark. */
	readonly y: number;
	/** An open end, and a tick, may go on to here on the left of zero: the px that are free. */
	readonly leastPx: number;
}

/** A mark and the box around it. */
export interface Mark {
	readonly items: readonly SceneItem[];
	readonly box: Box;
}

/**
 * Draws one sign for each qualifier. A value is a dot; "about" is a dot in a soft band, "close to" a dot with a short tick on its left;
 * a range is a bar with two caps, and a dot only where the source gives a best value; a one-sided bound is a dot and a bar that fades into
 * an arrow to its open side; an order of magnitude is a wide pale band without a dot.
 */
export function placeMark(span: Span, options: MarkOptions): Mark {
	const { axis, y, grade } = options;
	const [low, high] = [axis.x(span.low), axis.x(span.high)];
	if (span.open !== undefined) return placeBound(low, span.open, options);
	if (options.qualifier === 'order') {
		const box = boxAt(low, Math.max(high, low + 2 * leastBarPx), y, size.order);
		return { items: [{ kind: 'rect', className: 'w', box, radius: 2 }], box };
	}
	if (span.dot === undefined) return placeRange(low, high, span, options);
	const dot = axis.x(span.dot);
	const box = boxAt(dot - size.dot, dot + size.dot, y, size.dot);
	const point = dotAt({ x: dot, y }, size.dot, grade);
	if (options.qualifier === 'near-below') {
		const end = Math.max(options.leastPx, box.left - tickPx);
		return {
			items: [
				{
					kind: 'lines',
					className: 'c',
					paths: [
						[
							{ x: end, y },
							{ x: box.left, y },
						],
					],
				},
				...point,
			],
			box: { ...box, left: Math.min(box.left, end) },
		};
	}
	if (options.qualifier === 'range') return placeRange(low, high, span, options);
	if (span.low === span.high) return { items: point, box };
	const soft = boxAt(
		Math.max(Math.min(low, dot - leastSoftPx), axis.leftPx),
		Math.min(Math.max(high, dot + leastSoftPx), axis.rightPx),
		y,
		size.soft,
	);
	return {
		items: [{ kind: 'rect', className: 'q', box: soft, radius: size.soft }, ...point],
		box: { ...box, left: Math.min(box.left, soft.left), right: Math.max(box.right, soft.right) },
	};
}

function boxAt(left: number, right: number, y: number, half: number): Box {
	return { left, right, top: y - half, bottom: y + half };
}

/** A dot, a bar that fades away from it, and where it has faded the head of an arrow. */
function placeBound(
	at: number,
	open: 'left' | 'right',
	{ axis, y, colour, leastPx, grade }: MarkOptions,
): Mark {
	const reach = Math.round(fadePx(axis.rightPx - axis.leftPx));
	const end =
		open === 'right'
			? at + reach
			: Math.max(leastPx, Math.min(at - leastOpenPx, Math.max(axis.leftPx, at - reach)));
	const bar = boxAt(Math.min(at, end), Math.max(at, end), y, size.bar);
	const back = open === 'right' ? end - size.arrow : end + size.arrow;
	return {
		items: [
			{ kind: 'rect', box: bar, paint: open === 'right' ? 'fade-right' : 'fade-left', colour },
			{
				kind: 'lines',
				className: 'c',
				paths: [
					[
						{ x: back, y: y - size.arrow },
						{ x: end, y },
						{ x: back, y: y + size.arrow },
					],
				],
			},
			...dotAt({ x: at, y }, size.dot, grade),
		],
		box: {
			left: Math.min(bar.left, at - size.dot),
			right: Math.max(bar.right, at + size.dot),
			top: y - size.dot,
			bottom: y + size.dot,
		},
	};
}

/** A bar between two caps; a dot only where the source gives a best value. */
function placeRange(low: number, high: number, span: Span, { axis, y, grade }: MarkOptions): Mark {
	const bar = boxAt(low, Math.max(high, low + leastBarPx), y, size.bar);
	const cap = (x: number) => [
		{ x, y: y - size.cap },
		{ x, y: y + size.cap },
	];
	return {
		items: [
			{
				kind: 'rect',
				className: `b ${grade}`,
				box: bar,
				...(grade === 'claimed' ? { paint: 'hatch' as const } : {}),
			},
			{ kind: 'lines', className: 'c', paths: [cap(bar.left), cap(bar.right)] },
			...(span.dot === undefined
				? []
				: [
						{
							kind: 'circle' as const,
							className: 'v',
							centre: { x: axis.x(span.dot), y },
							radius: size.dot,
						},
					]),
		],
		box: { ...bar, top: y - size.cap, bottom: y + size.cap },
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
