import type { PlacedBox, SceneText } from '../scene.ts';
import { type Font, lineHeightPx } from './fonts.ts';
import { textWidth } from './measure.ts';
import { wrapText } from './wrap.ts';

/** The lines of one text in one font, not yet placed. */
export interface Block {
	readonly text: string;
	readonly lines: readonly string[];
	readonly cut: boolean;
	readonly font: Font;
	readonly className?: string;
	readonly widthPx: number;
	readonly heightPx: number;
}

interface BlockOptions {
	readonly maxPx: number;
	readonly maxLines?: number;
	readonly className?: string;
}

export function blockOf(
	text: string,
	font: Font,
	{ maxPx, className, ...wrap }: BlockOptions,
): Block {
	const { lines, cut } = wrapText(text, maxPx, font, wrap);
	const widthPx = Math.max(0, ...lines.map((line) => textWidth(line, font)));
	return {
		text,
		lines,
		cut,
		font,
		widthPx,
		heightPx: lines.length * lineHeightPx(font),
		...(className === undefined ? {} : { className }),
	};
}

/**
 * Places a block with its top at `top` and its lines aligned to `x` at their start, middle or end.
 */
export function placeBlock(
	block: Block,
	anchor: SceneText['anchor'],
	{ x, y: top }: { readonly x: number; readonly y: number },
): { readonly items: readonly SceneText[]; readonly boxes: readonly PlacedBox[] } {
	const { font, lines, cut, text, className } = block;
	const height = lineHeightPx(font);
	const items = lines.map(
		(line, index): SceneText => ({
			kind: 'text',
			text: line,
			at: { x, y: top + index * height + font.sizePx },
			anchor,
			font,
			...(cut && index === lines.length - 1 ? { full: text } : {}),
			...(className === undefined ? {} : { className }),
		}),
	);
	const boxes = lines.map((line, index): PlacedBox => {
		const widthPx = textWidth(line, font);
		const left = anchor === 'start' ? x : anchor === 'end' ? x - widthPx : x - widthPx / 2;
		return {
			of: 'label',
			text: line,
			left,
			right: left + widthPx,
			top: top + index * height,
			bottom: top + (index + 1) * height,
		};
	});
	return { items, boxes };
}
