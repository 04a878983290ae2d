import { ascending } from 'd3-array';
import { line } from 'd3-shape';
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Box, Paint, Point, Scene, SceneItem, Squares } from './scene.ts';
import { colourAmong } from './colour.ts';

/** A position in whole pixels. The difference cannot be seen, and the markup is shorter. */
const px = (value: number) => Math.round(value);

/** A length between two rounded positions, so that shapes that touch still do. */
const lengthPx = (from: number, to: number) => px(to) - px(from);

export interface SvgOptions {
	/**
	 * Prefix of every id. Two drawings on a page share no ids, and each defines the paints that it
	 * uses.
	 */
	readonly prefix: string;
	readonly label: string;
	readonly describedBy?: string;
	/** The class that the container query shows or hides. */
	readonly className: string;
	/**
	 * Ids of the figures drawn, in the order of the table below the chart. The position of each
	 * mark is written into the SVG for the script of interactive charts.
	 */
	readonly marked?: readonly string[];
}

/**
 * Writes a scene as SVG. Colours and fonts are classes, so that themes and print need no second
 * drawing.
 */
export function svgOf(
	scene: Scene,
	{ prefix, label, describedBy, className, marked }: SvgOptions,
): Element {
	/** The colours of the patterns, by their names. */
	const used = new Map<string, string>();
	const items = scene.items.map((item) => draw(item, 'plain'));
	return s(
		'svg',
		{
			className: [className],
			viewBox: `0 0 ${px(scene.widthPx)} ${px(scene.heightPx)}`,
			role: 'img',
			ariaLabel: label,
			...(describedBy === undefined ? {} : { ariaDescribedBy: [describedBy] }),
			...(marked === undefined || scene.hasLanes === true ? {} : { dataM: marksOf(scene, marked) }),
		},
		[
			...(used.size === 0
				? []
				: [s('defs', [...used].sort(([a], [b]) => ascending(a, b)).map(define))]),
			...items,
		],
	);

	function paintOf(paint: Paint, colour: string): { readonly fill: string } {
		const name = `${paint}-${colour}`;
		used.set(name, colour);
		return { fill: `url(#${prefix}-${name})` };
	}

	function define([name, colour]: readonly [string, string]): Element {
		return s(
			'pattern',
			{
				id: `${prefix}-${name}`,
				className: [colour],
				width: 4,
				height: 4,
				patternUnits: 'userSpaceOnUse',
				patternTransform: 'rotate(45)',
			},
			s('path', { d: 'M1 0v4' }),
		);
	}

	function draw(item: SceneItem, colour: string): ElementContent {
		switch (item.kind) {
			case 'group': {
				const own = colourAmong(item.className) ?? colour;
				return s('g', { className: [item.className] }, [
					...(item.title === undefined ? [] : [s('title', item.title)]),
					...item.items.map((child) => draw(child, own)),
				]);
			}
			case 'lines':
				return s('path', { className: [item.className], d: item.paths.map(pathOf).join('') });
			case 'rect': {
				const { left, top, right, bottom } = item.box;
				return s('rect', {
					...classOf(item.className),
					x: px(left),
					y: px(top),
					width: lengthPx(left, right),
					height: lengthPx(top, bottom),
					...(item.radius === undefined ? {} : { rx: item.radius }),
					...(item.paint === undefined ? {} : paintOf(item.paint, item.colour ?? colour)),
				});
			}
			case 'boxes':
				return s('path', { className: [item.className], d: item.boxes.map(boxOf).join('') });
			case 'squares':
				return s('path', {
					className: [item.className],
					d: squaresOf(item),
					...(item.paint === undefined ? {} : paintOf(item.paint, colour)),
				});
			case 'circle':
				return s('circle', {
					...classOf(item.className),
					cx: px(item.centre.x),
					cy: px(item.centre.y),
					r: item.radius,
					...(item.paint === undefined ? {} : paintOf(item.paint, colour)),
				});
			case 'words':
				return s(
					'text',
					{ x: px(item.at.x), y: px(item.at.y) },
					item.pieces.map(({ text, font, isMarked }) =>
						s('tspan', { className: [font.className, ...(isMarked ? ['marked'] : [])] }, text),
					),
				);
			case 'text':
				return s(
					'text',
					{
						className: [
							item.font.className,
							...(item.className === undefined ? [] : [item.className]),
						],
						x: px(item.at.x),
						y: px(item.at.y),
						...(item.anchor === 'start' ? {} : { textAnchor: item.anchor }),
					},
					[...(item.full === undefined ? [] : [s('title', item.full)]), item.text],
				);
		}
	}
}

/**
 * Left, width, top and height of each of these marks, separated by commas. Trailing values that
 * equal those of the previous mark are omitted: "0 441 133 42,443 102" is two marks on one line. An
 * empty item is a figure that is not drawn.
 */
function marksOf({ boxes }: Scene, ids: readonly string[]): string {
	const marks = new Map(boxes.filter(({ of }) => of !== 'label').map((box) => [box.text, box]));
	let before: readonly number[] = [];
	return ids
		.map((id) => {
			const box = marks.get(id);
			if (box === undefined) return '';
			const place = [
				px(box.left),
				lengthPx(box.left, box.right),
				px(box.top),
				lengthPx(box.top, box.bottom),
			];
			const said = place.slice(
				0,
				place.findLastIndex((value, index) => value !== before[index]) + 1,
			);
			before = place;
			return said.length === 0 ? String(place[0]) : said.join(' ');
		})
		.join();
}

function classOf(className: string | undefined): { readonly className?: string[] } {
	return className === undefined ? {} : { className: [className] };
}

function boxOf({ left, right, top, bottom }: Box): string {
	const width = lengthPx(left, right);
	return `M${px(left)} ${px(top)}h${width}v${lengthPx(top, bottom)}h${-width}z`;
}

/** Squares as one path; those of a row are in equal steps, which compress well. */
function squaresOf({ at, sidePx }: Squares): string {
	return at
		.map(({ x, y }, index) => {
			const before = at[index - 1];
			return `${before?.y === y ? `m${lengthPx(before.x, x)} 0` : `M${px(x)} ${px(y)}`}h${sidePx}v${sidePx}h${-sidePx}z`;
		})
		.join('');
}

/** A path through these points; its corners are rounded to whole pixels. */
const lineThrough = line<Point>(
	({ x }) => px(x),
	({ y }) => px(y),
);

function pathOf(points: readonly Point[]): string {
	return lineThrough(points) ?? '';
}
