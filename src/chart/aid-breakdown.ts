import type { PlacedBox, Scene, SceneItem } from './scene.ts';
import { type Block, blockOf, placeBlock } from './text/block.ts';
import { fontsOf, layoutOf } from './text/fonts.ts';

/** A part of a whole. `value` is in the unit of the whole; `words` is how it is stated. */
export interface BreakdownPart {
	readonly id: string;
	readonly label: string;
	readonly words: string;
	readonly value: number;
	readonly emphasised: boolean;
	/** What no part accounts for. */
	readonly remainder?: boolean;
}

export interface BreakdownWhole {
	readonly label: string;
	readonly words: string;
	readonly amount: number;
}

const barPx = 42;
const gapPx = 2;

/** What the parts leave of the whole, in its unit; undefined where it is less than half a per cent, which rounding explains. */
export function remainderOf(whole: number, parts: readonly Pick<BreakdownPart, 'value'>[]): number | undefined {
	const rest = whole - parts.reduce((sum, part) => sum + part.value, 0);
	return rest > whole * 0.005 ? rest : undefined;
}

/** Places a whole as one bar of its parts, each with its label below; on a narrow drawing as a bar for each part. Positions are px. */
export function placeAidBreakdown(whole: BreakdownWhole, parts: readonly BreakdownPart[], widthPx: number): Scene {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const heading = placeBlock(blockOf(`${whole.label}: ${whole.words}`, fonts.heading, { maxPx: widthPx }), 'start', { x: 0, y: 0 });
	const top = Math.max(...heading.boxes.map((box) => box.bottom)) + 8;
	const body = layout === 'wide' ? placeStack(whole, parts, widthPx, top) : placeLadder(whole, parts, widthPx, top);
	return { layout, widthPx, heightPx: body.bottom + 4, items: [...heading.items, ...body.items], boxes: [...heading.boxes, ...body.boxes] };
}

interface Placed {
	readonly items: readonly SceneItem[];
	readonly boxes: readonly PlacedBox[];
	readonly bottom: number;
}

/** The class of a part: the named one has its colour, the others greys from dark to light, the remainder stripes. */
function classOf(part: BreakdownPart, index: number): string {
	if (part.remainder === true) return 'e rest';
	return part.emphasised ? 'e ua' : `e g${Math.min(4, index)}`;
}

function placeStack(whole: BreakdownWhole, parts: readonly BreakdownPart[], widthPx: number, top: number): Placed {
	const fonts = fontsOf.wide;
	const items: SceneItem[] = [];
	const boxes: PlacedBox[] = [];
	const total = Math.max(whole.amount, parts.reduce((sum, part) => sum + part.value, 0));
	/** The right ends of the last labels, by row. Row 0 is for labels that fit under their own segment. */
	const rowEnds: number[] = [];
	const rowPx = 21;
	let [left, bottom] = [0, top + barPx];
	const put = (block: Block, anchor: 'start' | 'end', x: number, y: number) => {
		const placed = placeBlock(block, anchor, { x, y });
		items.push(...placed.items);
		boxes.push(...placed.boxes);
		bottom = Math.max(bottom, ...placed.boxes.map((box) => box.bottom));
	};
	for (const [index, part] of parts.entries()) {
		const right = left + (part.value / total) * widthPx;
		items.push({ kind: 'rect', className: classOf(part, index), box: { left, right: Math.max(left + 1, right - gapPx), top, bottom: top + barPx } });
		const name = blockOf(part.label, fonts.label, { maxPx: widthPx / 2, maxLines: 1 });
		const said = blockOf(part.words, fonts.small, { maxPx: widthPx / 2 - 12, maxLines: 1, className: 'm' });
		const below = top + barPx + 5;
		if (Math.max(name.widthPx, said.widthPx) + 6 <= right - left) {
			put(name, 'start', left, below);
			put(said, 'start', left, below + name.heightPx);
		} else {
			// The labels end at their leaders and each later one stands lower, so that no leader crosses a label.
			const middle = (left + right) / 2;
			const width = name.widthPx + said.widthPx + 6;
			const end = Math.max(middle - 5, width);
			const previous = rowEnds.findIndex((taken) => taken + 16 <= end - width);
			const row = previous === rowEnds.length - 1 && previous !== -1 ? previous : rowEnds.length;
			rowEnds[row] = end;
			const y = below + 2 * rowPx + row * rowPx;
			items.push({ kind: 'lines', className: 'k', paths: [[{ x: middle, y: top + barPx }, { x: middle, y: y + rowPx - 6 }]] });
			put(said, 'end', end, y + 1);
			put(name, 'end', end - said.widthPx - 6, y);
		}
		left = right;
	}
	return { items, boxes, bottom };
}

function placeLadder(whole: BreakdownWhole, parts: readonly BreakdownPart[], widthPx: number, top: number): Placed {
	const fonts = fontsOf.narrow;
	const items: SceneItem[] = [];
	const boxes: PlacedBox[] = [];
	let y = top;
	for (const [index, part] of parts.entries()) {
		const said = blockOf(part.words, fonts.label, { maxPx: widthPx / 2, maxLines: 1 });
		const name = placeBlock(blockOf(part.label, fonts.name, { maxPx: widthPx - said.widthPx - 12, maxLines: 2 }), 'start', { x: 0, y });
		const value = placeBlock(said, 'end', { x: widthPx, y });
		items.push(...name.items, ...value.items);
		boxes.push(...name.boxes, ...value.boxes);
		const barTop = Math.max(...name.boxes.map((box) => box.bottom)) + 3;
		items.push({ kind: 'rect', className: 't', box: { left: 0, right: widthPx, top: barTop, bottom: barTop + 10 } });
		items.push({ kind: 'rect', className: classOf(part, index), box: { left: 0, right: Math.max(1, (part.value / whole.amount) * widthPx), top: barTop, bottom: barTop + 10 } });
		y = barTop + 24;
	}
	return { items, boxes, bottom: y - 10 };
}
