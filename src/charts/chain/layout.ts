import { range } from 'd3-array';
import { newSheet, type Sheet } from '../kit/sheet.ts';
import type { Point, Scene } from '../kit/scene.ts';
import { type Block, blockOf } from '../kit/text/block.ts';
import { type Font, type Fonts, fontsOf, layoutOf } from '../kit/text/fonts.ts';
import { placeWords, type Wording } from '../kit/text/runs.ts';

/** A statement in the chain, with the words marked that changed on the way to it. */
export interface ChainLink {
	readonly id: string;
	/** What happened on the way; undefined for the first link. */
	readonly edge?: string;
	/** Whether something changed on the way. */
	readonly isChanged: boolean;
	readonly who: readonly Wording[];
	readonly said: readonly Wording[];
	/** Why the changes are known. */
	readonly why?: string;
	/** Whether it represents an origin that nobody found. */
	readonly isUnknown?: boolean;
}

const radiusPx = 5;
const gapPx = 16;
/** The minimum width of a link. */
const leastColumnPx = 200;
/** The gap between rows, with room for the arrow from one to the next. */
const rowGapPx = 30;
const headPx = 5;
/** The gap between an arrow and its words. */
const edgeGapPx = 6;

/**
 * Places a chain, starting at its origin: left to right if there is room, in rows of equal numbers
 * of links with the words of each change on the arrow; otherwise downwards, with all words next to
 * the line.
 */
export function placeChain(links: readonly ChainLink[], widthPx: number): Scene {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const sheet = newSheet();
	const heightPx = Math.ceil(
		layout === 'wide'
			? placeAcross(links, { sheet, fonts, widthPx })
			: placeDown(links, { sheet, fonts, widthPx }),
	);
	return { layout, widthPx, heightPx, items: sheet.items, boxes: sheet.boxes };
}

interface Place {
	readonly sheet: Sheet;
	readonly fonts: Fonts;
	readonly widthPx: number;
}

/** Links side by side, with the words of the arrow that leaves each one. */
interface Row {
	readonly links: readonly ChainLink[];
	readonly edges: readonly (Block | undefined)[];
	/** The distance from the top of the row to its line. */
	readonly linePx: number;
}

/** @returns the bottom */
function placeAcross(links: readonly ChainLink[], { sheet, fonts, widthPx }: Place): number {
	const perRow = Math.ceil(
		links.length / Math.ceil(links.length / Math.floor(widthPx / leastColumnPx)),
	);
	const columnPx = (widthPx - 2) / perRow;
	const rows = range(0, links.length, perRow).map((start): Row => {
		const edges = links
			.slice(start, start + perRow)
			.map((_, index) =>
				edgeBlock(links[start + index + 1], fonts, columnPx - radiusPx - 2 * gapPx),
			);
		return {
			links: links.slice(start, start + perRow),
			edges,
			linePx: Math.max(radiusPx + 1, ...edges.map((edge) => (edge?.heightPx ?? 0) + edgeGapPx)),
		};
	});
	let top = 0;
	for (const [index, row] of rows.entries()) {
		const y = Math.round(top + row.linePx);
		const bottom = placeRow(row, { sheet, fonts, columnPx, y });
		const next = rows[index + 1];
		if (next === undefined) return bottom;
		const turn = Math.round(bottom + rowGapPx / 2);
		const x = 1 + radiusPx;
		top = bottom + rowGapPx;
		arrow(sheet, [
			{ x: (row.links.length - 1) * columnPx + 1 + 2 * radiusPx, y },
			{ x: widthPx - 1, y },
			{ x: widthPx - 1, y: turn },
			{ x, y: turn },
			{ x, y: Math.round(top + next.linePx) - radiusPx - 1 },
		]);
	}
	return top;
}

/**
 * Places one row with its line at `y`.
 * @returns its bottom
 */
function placeRow(
	{ links, edges }: Row,
	{
		sheet,
		fonts,
		columnPx,
		y,
	}: {
		readonly sheet: Sheet;
		readonly fonts: Fonts;
		readonly columnPx: number;
		readonly y: number;
	},
): number {
	return Math.max(
		...links.map((link, index) => {
			const x = index * columnPx + 1;
			const edge = edges[index];
			if (edge !== undefined)
				sheet.write(edge, 'start', {
					x: x + 2 * radiusPx + gapPx / 2,
					y: y - edgeGapPx - edge.heightPx,
				});
			if (index < links.length - 1)
				arrow(sheet, [
					{ x: x + 2 * radiusPx, y },
					{ x: x + columnPx - 1, y },
				]);
			node(sheet, link, { x: x + radiusPx, y });
			return writeLink(link, { sheet, fonts, maxPx: columnPx - gapPx, x, top: y + radiusPx + 8 });
		}),
	);
}

/** @returns the bottom */
function placeDown(links: readonly ChainLink[], { sheet, fonts, widthPx }: Place): number {
	const x = 2 * radiusPx + gapPx;
	let y = 0;
	let before: number | undefined;
	for (const link of links) {
		const edge = edgeBlock(link, fonts, widthPx - x);
		if (before !== undefined) {
			const top = y;
			y = (edge === undefined ? y : sheet.write(edge, 'start', { x, y })) + 14;
			arrow(sheet, [
				{ x: radiusPx + 1, y: before + radiusPx },
				{ x: radiusPx + 1, y: Math.max(y, top) + 3 },
			]);
			y += 4;
		}
		const middle = Math.round(y + radiusPx + 3);
		node(sheet, link, { x: radiusPx + 1, y: middle });
		before = middle;
		y = writeLink(link, { sheet, fonts, maxPx: widthPx - x, x, top: y }) + 10;
	}
	return y - 8;
}

/**
 * Writes the words of a link.
 * @returns their bottom
 */
function writeLink(
	{ who, said, why }: ChainLink,
	{
		sheet,
		fonts,
		maxPx,
		x,
		top,
	}: {
		readonly sheet: Sheet;
		readonly fonts: Fonts;
		readonly maxPx: number;
		readonly x: number;
		readonly top: number;
	},
): number {
	let bottom = top;
	const write = (words: readonly Wording[], plain: Font) => {
		const placed = placeWords(words, { plain, label: fonts.label, maxPx, x, top: bottom });
		sheet.draw(...placed.items);
		sheet.boxes.push(...placed.boxes);
		bottom = placed.bottom;
	};
	write(who, fonts.small);
	bottom += said.length === 0 ? 0 : 3;
	write(said, fonts.name);
	return why === undefined
		? bottom
		: sheet.write(blockOf(why, fonts.small, { maxPx }), 'start', { x, y: bottom + 3 });
}

function edgeBlock(link: ChainLink | undefined, fonts: Fonts, maxPx: number): Block | undefined {
	return link?.edge === undefined
		? undefined
		: blockOf(link.edge, link.isChanged ? fonts.label : fonts.small, { maxPx });
}

function node(sheet: Sheet, { id, isUnknown }: ChainLink, { x, y }: Point): void {
	sheet.draw({
		kind: 'group',
		className: 'plain',
		items: [
			{
				kind: 'circle',
				className: isUnknown === true ? 'line dashed' : 'line',
				centre: { x, y },
				radius: radiusPx,
			},
		],
	});
	sheet.keep(
		{ left: x - radiusPx, right: x + radiusPx, top: y - radiusPx, bottom: y + radiusPx },
		id,
	);
}

/** Draws a line with an arrowhead. */
function arrow(sheet: Sheet, path: readonly Point[]): void {
	const [before, end] = [path.at(-2), path.at(-1)];
	if (before === undefined || end === undefined) return;
	const [dx, dy] = [Math.sign(end.x - before.x), Math.sign(end.y - before.y)];
	const wing = (side: 1 | -1) => ({
		x: end.x - headPx * dx + side * headPx * dy,
		y: end.y - headPx * dy + side * headPx * dx,
	});
	sheet.draw({ kind: 'lines', className: 'rule', paths: [path, [wing(1), end, wing(-1)]] });
}

/** Describes the chain in full sentences, for readers who cannot see it. */
export function describeChain(links: readonly ChainLink[]): string {
	const plain = (words: readonly Wording[]) =>
		words
			.map(({ text }) => text)
			.join(' ')
			.replace(/\s+/g, ' ')
			.replace(/ ([,.;:)])/g, '$1')
			.trim();
	return links
		.map(({ edge, who, said }) =>
			[
				edge === undefined ? '' : `${edge}. `,
				plain(who),
				said.length === 0 ? '' : `: ${plain(said)}`,
				'.',
			].join(''),
		)
		.join(' ');
}
