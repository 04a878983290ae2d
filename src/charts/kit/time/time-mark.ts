import { dotAt, gradeOf, type Mark } from '../mark/mark.ts';
import type { Box, SceneItem } from '../scene.ts';
import type { Step } from './step-series.ts';

interface TimeMarkOptions {
	/** The px of a date and of a value, which grow to the right and upwards. */
	readonly x: (day: string) => number;
	readonly y: (value: number) => number;
	/** Set where marks crowd. */
	readonly isSmall: boolean;
}

/** Lengths in px. */
const size = {
	dot: 4.5,
	small: 2.5,
	arrow: 19,
	head: 4,
	tick: 8,
	soft: 11,
	cap: 6,
	bar: 3,
	order: 8,
} as const;
/** A date that takes more room than this is drawn as long as it is. */
const longDatePx = 26;

/** The bar under a mark whose date takes more room than the mark. */
export function datePeriod(
	{ point, span, level }: Step,
	{ x, y }: Pick<TimeMarkOptions, 'x' | 'y'>,
): Box | undefined {
	const [left, right] = [x(point.first), x(point.last)];
	const middle = y(level ?? span.low);
	return right - left > longDatePx
		? { left, right, top: middle - 2, bottom: middle + 2 }
		: undefined;
}

/**
 * Draws the sign of each qualifier upright, for an axis of values that rises: a value is a dot, "about" a dot in a soft band, "close to" a dot with a short
 * tick below, a bound a dot with an arrow up or down, a range a line with two end caps, an order of magnitude a pale band. Under a date that is only
 * known to the month or year lies a pale bar as long as that is. Small marks have no soft band: where they crowd, bands would lie on one another.
 */
export function placeTimeMark(step: Step, { x: xOf, y: yOf, isSmall }: TimeMarkOptions): Mark {
	const { point, span, level } = step;
	const [first, last] = [xOf(point.first), xOf(point.last)];
	const x = (first + last) / 2;
	const grade = gradeOf(point.evidence);
	const radiusPx = isSmall ? size.small : size.dot;
	const [top, bottom] = [yOf(span.high), yOf(span.low)];
	const items: SceneItem[] = [];
	let box: Box = {
		left: x - radiusPx,
		right: x + radiusPx,
		top: Math.min(top, bottom) - radiusPx,
		bottom: Math.max(top, bottom) + radiusPx,
	};
	const line = (from: number, to: number) => [
		{ x, y: from },
		{ x, y: to },
	];
	const period = datePeriod(step, { x: xOf, y: yOf });
	if (period !== undefined) items.push({ kind: 'rect', className: 'q', box: period });
	if (point.qualifier === 'order') {
		const band = { left: x - size.order, right: x + size.order, top, bottom };
		return { items: [...items, { kind: 'rect', className: 'w', box: band, radius: 2 }], box: band };
	}
	if (level === undefined || point.qualifier === 'range') {
		const caps = [
			[
				{ x: x - size.cap, y: top },
				{ x: x + size.cap, y: top },
			],
			[
				{ x: x - size.cap, y: bottom },
				{ x: x + size.cap, y: bottom },
			],
		];
		items.push({
			kind: 'rect',
			className: `b ${grade}`,
			box: { left: x - size.bar, right: x + size.bar, top, bottom: Math.max(bottom, top + 1) },
			...(grade === 'claimed' ? { paint: 'hatch' as const } : {}),
		});
		items.push({ kind: 'lines', className: 'c', paths: caps });
		if (level !== undefined)
			items.push({
				kind: 'circle',
				className: 'v',
				centre: { x, y: yOf(level) },
				radius: radiusPx,
			});
		return {
			items,
			box: {
				...box,
				left: x - size.cap,
				right: x + size.cap,
				top: Math.min(box.top, top - 2),
				bottom: Math.max(box.bottom, bottom + 2),
			},
		};
	}
	const y = yOf(level);
	box = { ...box, top: y - radiusPx, bottom: y + radiusPx };
	if (span.open !== undefined) {
		const up = span.open === 'right' ? -1 : 1;
		const end = y + up * size.arrow;
		items.push({
			kind: 'lines',
			className: 'c',
			paths: [
				line(y + up * radiusPx, end),
				[
					{ x: x - size.head, y: end - up * size.head },
					{ x, y: end },
					{ x: x + size.head, y: end - up * size.head },
				],
			],
		});
		box = { ...box, top: Math.min(box.top, end), bottom: Math.max(box.bottom, end) };
	} else if (point.qualifier === 'near-below') {
		items.push({
			kind: 'lines',
			className: 'c',
			paths: [line(y + radiusPx, y + radiusPx + size.tick)],
		});
		box = { ...box, bottom: box.bottom + size.tick };
	} else if (span.low < span.high && !isSmall) {
		const half = size.soft / 2;
		const soft = {
			left: x - half,
			right: x + half,
			top: Math.min(top, y - radiusPx - 5),
			bottom: Math.max(bottom, y + radiusPx + 5),
		};
		items.push({ kind: 'rect', className: 'q', box: soft, radius: half });
		box = {
			left: Math.min(box.left, soft.left),
			right: Math.max(box.right, soft.right),
			top: soft.top,
			bottom: soft.bottom,
		};
	}
	return {
		items: [
			...items,
			...(isSmall
				? [{ kind: 'circle' as const, className: 'counted', centre: { x, y }, radius: radiusPx }]
				: dotAt({ x, y }, radiusPx, grade)),
		],
		box,
	};
}
