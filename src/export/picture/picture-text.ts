import type { Element } from 'hast';
import { s } from 'hastscript';
import { blockOf, placeBlock } from '../../charts/kit/text/block.ts';
import type { Font } from '../../charts/kit/text/fonts.ts';
import { textFont } from './site-fonts.ts';

/** A text of a picture, and the room that it has. */
interface Line {
	readonly text: string;
	readonly sizePx: number;
	readonly weight: 400 | 600;
	/** Whether it is in the font of the text, not of the interface. */
	readonly isSerif?: true;
	readonly fill: string;
	readonly maxPx: number;
	readonly maxLines: number;
}

interface Written {
	readonly nodes: readonly Element[];
	readonly bottomPx: number;
	/** Whether some words were cut. */
	readonly isCut: boolean;
}

/**
 * Writes text from its top downwards. Widths are measured in Inter, which is wider than the serif,
 * so text that fits in Inter fits.
 */
export function writeLine(
	{ text, sizePx, weight, isSerif, fill, maxPx, maxLines }: Line,
	x: number,
	top: number,
): Written {
	const font: Font = { sizePx, weight, className: 'heading' };
	const block = blockOf(text, font, { maxPx, maxLines });
	const nodes = placeBlock(block, 'start', { x, y: top }).items.map((item) =>
		s(
			'text',
			{
				x: item.at.x,
				y: item.at.y,
				fill,
				'font-size': sizePx,
				'font-weight': weight,
				...(isSerif === undefined ? {} : { 'font-family': textFont }),
			},
			item.text,
		),
	);
	return { nodes, bottomPx: top + block.heightPx, isCut: block.cut };
}

/**
 * The first size at which a text with all its words ends above `bottomPx`; otherwise the last size.
 */
export function largest(
	sizes: readonly number[],
	write: (sizePx: number) => Written,
	bottomPx: number,
): Written {
	const written = sizes.map(write);
	const fitting =
		written.find(({ bottomPx: bottom, isCut }) => !isCut && bottom <= bottomPx) ?? written.at(-1);
	if (fitting === undefined) throw new RangeError('A text needs a size.');
	return fitting;
}
