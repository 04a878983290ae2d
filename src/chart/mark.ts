import type { Evidence } from '../record/figure.ts';
import type { Axis } from './axis.ts';
import type { Box, Colour, SceneItem } from './scene.ts';
import type { Span } from './span.ts';

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

/** Half heights and radii in px. */
const size = { dot: 6, bar: 6, soft: 5, cap: 9, order: 10, fade: 64 } as const;
/** A soft band, and a range, are drawn at least this far to a side, so that they can be seen at all. */
const leastSoftPx = 15;
const leastBarPx = 3;

export const markHeightPx = 2 * size.order;

/** How far a mark with an open right end goes on, in px, on an axis of `plotPx`. */
export function fadePx(plotPx: number): number {
	return Math.min(size.fade, plotPx / 5);
}

interface MarkOptions {
	readonly qualifier: 'order' | 'other';
	readonly grade: Grade;
	readonly colour: Colour;
	readonly axis: Axis;
	/** The middle of the mark. */
	readonly y: number;
}

/** A mark and the box around it. */
export interface Mark {
	readonly items: readonly SceneItem[];
	readonly box: Box;
}

/**
 * Draws the grammar of CONVENTIONS 7. A value is a dot; a tolerance is a soft band around it (both sides: "about"; left only:
 * "close to"); a range is a bar with two caps; a one-sided bound is a cap and a bar that fades towards its open side;
 * an order of magnitude is a wide pale band without a dot.
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
	const items: SceneItem[] = [];
	let box = boxAt(dot - size.dot, dot + size.dot, y, size.dot);
	if (span.low < span.high || span.dot < span.high) {
		const left = Math.min(low, dot - leastSoftPx);
		const right = span.high > span.dot ? Math.max(high, dot + leastSoftPx) : dot;
		const soft = boxAt(Math.max(left, axis.leftPx), Math.min(right, axis.rightPx), y, size.soft);
		items.push({ kind: 'rect', className: 'q', box: soft, radius: size.soft });
		box = { ...box, left: Math.min(box.left, soft.left), right: Math.max(box.right, soft.right) };
	}
	items.push(...dotAt(dot, y, grade));
	return { items, box };
}

function boxAt(left: number, right: number, y: number, half: number): Box {
	return { left, right, top: y - half, bottom: y + half };
}

/** A cap, and a bar that fades away from it. */
function placeBound(at: number, open: 'left' | 'right', { axis, y, colour }: MarkOptions): Mark {
	const reach = fadePx(axis.rightPx - axis.leftPx);
	const bar = open === 'right' ? boxAt(at, at + reach, y, size.bar) : boxAt(Math.max(axis.leftPx, at - reach), at, y, size.bar);
	return {
		items: [
			{ kind: 'rect', box: bar, paint: open === 'right' ? 'fade-right' : 'fade-left', colour },
			{ kind: 'lines', className: 'c', paths: [[{ x: at, y: y - size.cap }, { x: at, y: y + size.cap }]] },
		],
		box: { ...bar, top: y - size.cap, bottom: y + size.cap },
	};
}

/** A bar between two caps; a dot only where the source gives a best value. */
function placeRange(low: number, high: number, span: Span, { axis, y, grade }: MarkOptions): Mark {
	const bar = boxAt(low, Math.max(high, low + leastBarPx), y, size.bar);
	const cap = (x: number) => [{ x, y: y - size.cap }, { x, y: y + size.cap }];
	return {
		items: [
			{ kind: 'rect', className: `b ${grade}`, box: bar, ...(grade === 'claimed' ? { paint: 'hatch' as const } : {}) },
			{ kind: 'lines', className: 'c', paths: [cap(bar.left), cap(bar.right)] },
			...(span.dot === undefined ? [] : dotAt(axis.x(span.dot), y, grade)),
		],
		box: { ...bar, top: y - size.cap, bottom: y + size.cap },
	};
}

function dotAt(x: number, y: number, grade: Grade): readonly SceneItem[] {
	return [{ kind: 'circle', className: `d ${grade}`, centre: { x, y }, radius: size.dot, ...(grade === 'claimed' ? { paint: 'hatch' as const } : {}) }];
}
