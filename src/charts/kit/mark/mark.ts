import type { Qualifier } from '../../../record/figure.ts';
import type { Grade, Vocabulary } from '../../../record/vocabulary.ts';
import { type Box, boxAround, type Point, type SceneItem } from '../scene.ts';
import type { Span } from '../../../language/bounds.ts';
import { type Direction, placeSign, pointAt } from './sign.ts';

/**
 * The grade that a mark shows for the evidence of a figure, as the vocabulary says. Counted is
 * solid; estimated is an outline around a tint; claimed is striped. All three keep the full colour
 * at the edge, so that a mark always shows which side it belongs to.
 */
export function gradeOf(
	{ evidence: word }: { readonly evidence: string },
	{ evidence = {} }: Pick<Vocabulary, 'evidence'>,
): Grade {
	return (Object.hasOwn(evidence, word) ? evidence[word]?.mark : undefined) ?? 'claimed';
}

/**
 * Whether the mark of a qualifier has an area that can be solid or striped. A pale band has none.
 */
export function showsGrade(qualifier: Qualifier): boolean {
	return qualifier !== 'order';
}

/** The radius of a dot on a horizontal axis. The rest of a mark is proportional to it. */
export const usualDotPx = 6;
/** Half widths for a dot with a radius of 1 px. */
const half = { bar: 5 / 6, cap: 1.5, order: 5 / 3 } as const;
/** The minimum length of a range or a band, so that it can be seen. */
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
	/** The px of zero, or the start of a logarithmic axis. */
	readonly zeroPx: number;
	/** `usualDotPx` by default. */
	readonly dotPx?: number;
	/** Whether the dot is solid whatever its grade, because it is too small to show that. */
	readonly isPlain?: boolean;
	/** Whether the sign of the qualifier is drawn; it is, if left out. */
	readonly isSigned?: boolean;
	/** Whether a sign that is not on the right is under the dot, because another sign is there. */
	readonly isUnder?: boolean;
	/** How much further from the dot its sign is, because another sign is there. */
	readonly furtherPx?: number;
}

/** A mark and its bounding box, with that of its sign. */
export interface Mark {
	readonly items: readonly SceneItem[];
	readonly box: Box;
	readonly sign?: Box;
}

/**
 * Draws one mark for each qualifier, the same on every chart. A value is a dot. A range is a line
 * between two caps, with a dot only if the source gives a best value. An order of magnitude is a
 * wide pale band between the ends of its words. "About", "close to" and open ends have a sign of
 * fixed size next to the dot: nothing is drawn to a length that was not stated.
 */
export function placeMark(span: Span, options: MarkOptions): Mark {
	const { qualifier, direction, at, across, zeroPx, isUnder, furtherPx } = options;
	const { dotPx = usualDotPx, isSigned = true } = options;
	if (qualifier === 'order') {
		const box = boxBetween(at(span.low), at(span.high), half.order * dotPx, options);
		return { items: [{ kind: 'rect', className: 'order', box, radius: 2 }], box };
	}
	const isLine = qualifier === 'range' || span.low < span.high;
	const on = at(span.high);
	const body = isLine
		? placeRange(span, options)
		: dotMark(pointAt({ on, across }, direction), options);
	const beside = {
		on,
		across,
		direction,
		zeroPx,
		...(isUnder ? { isUnder } : {}),
		...(furtherPx === undefined ? {} : { furtherPx }),
	};
	const sign = isSigned ? placeSign(qualifier, isLine ? beside : { ...beside, dotPx }) : undefined;
	return sign === undefined
		? body
		: {
				items: [...sign.items, ...body.items],
				box: boxAround(body.box, sign.box),
				sign: sign.box,
			};
}

/** A box between two px of the axis, of at least the minimum length. */
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

/** A bar between two caps, with a dot only if the source gives a best value. */
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
				className: `range ${grade}`,
				box: bar,
				...(grade === 'claimed' ? { paint: 'hatch' as const } : {}),
			},
			{ kind: 'lines', className: 'line', paths: ends.map(cap) },
			...(span.dot === undefined
				? []
				: [
						{
							kind: 'circle' as const,
							className: 'best',
							centre: pointAt({ on: at(span.dot), across }, direction),
							radius: dotPx,
						},
					]),
		],
		box: boxBetween(at(span.low), at(span.high), capPx, options),
	};
}

/** A dot that shows the grade of its evidence. */
export function dotAt(centre: Point, radius: number, grade: Grade): readonly SceneItem[] {
	return [
		{
			kind: 'circle',
			className: `dot ${grade}`,
			centre,
			radius,
			...(grade === 'claimed' ? { paint: 'hatch' as const } : {}),
		},
	];
}
