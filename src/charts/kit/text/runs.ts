import type { PlacedBox, Words } from '../scene.ts';
import { type Font, type Fonts, lineHeightPx } from './fonts.ts';
import { textWidth } from './measure.ts';
import { wrapText } from './wrap.ts';

/** Words of one kind in a sentence: numbers are strong, changed words are marked. */
export interface Wording {
	readonly text: string;
	readonly isStrong?: boolean;
	readonly isMarked?: boolean;
}

interface RunOptions {
	/** The fonts of the words: `label` for strong or marked ones, otherwise `plain`. */
	readonly plain: Font;
	readonly label: Fonts['label'];
	readonly maxPx: number;
	readonly x: number;
	readonly top: number;
}

interface Placed extends Wording {
	readonly font: Font;
	/** Whether it follows the previous piece without a space. */
	readonly isJoined: boolean;
	/** Distance from the start of the line. */
	readonly left: number;
	readonly right: number;
}

/**
 * Places lines of words of several kinds. Marked words are bold and underlined, so that they stand
 * out without colour.
 */
export function placeWords(
	words: readonly Wording[],
	{ plain, label, maxPx, x, top }: RunOptions,
): {
	readonly items: readonly Words[];
	readonly boxes: readonly PlacedBox[];
	readonly bottom: number;
} {
	const lines = linesOf(
		words.map((one) => ({
			...one,
			font: one.isStrong === true || one.isMarked === true ? label : plain,
		})),
		maxPx,
	);
	const height = Math.max(lineHeightPx(plain), lineHeightPx(label));
	const items: Words[] = [];
	const boxes: PlacedBox[] = [];
	for (const [index, line] of lines.entries()) {
		const y = top + index * height;
		const baseline = y + Math.max(plain.sizePx, label.sizePx);
		const pieces = line.flatMap(({ text, font, isMarked = false, isJoined }, at) => [
			...(at === 0 || isJoined ? [] : [{ text: ' ', font: plain, isMarked: false }]),
			{ text, font, isMarked },
		]);
		items.push({ kind: 'words', at: { x, y: baseline }, pieces: joined(pieces) });
		boxes.push({
			of: 'label',
			text: pieces.map(({ text }) => text).join(''),
			left: x,
			right: x + Math.max(0, ...line.map(({ right }) => right)),
			top: y,
			bottom: y + height,
		});
	}
	return { items, boxes, bottom: top + lines.length * height };
}

/**
 * Breaks words into lines of at most `maxPx`. In a line, neighbours of one kind become one piece.
 */
function linesOf(
	runs: readonly (Wording & { readonly font: Font })[],
	maxPx: number,
): readonly (readonly Placed[])[] {
	const lines: Placed[][] = [];
	let line: Placed[] = [];
	const said = runs.flatMap(({ text, ...kind }) =>
		text
			.split(/\s+/)
			.filter((one) => one !== '')
			// A word wider than a line breaks anywhere.
			.flatMap((one) => wrapText(one, maxPx, kind.font, { breaksWords: true }).lines)
			.map((word) => ({ word, kind })),
	);
	for (const [index, { word, kind }] of said.entries()) {
		const { font } = kind;
		// A dot between words stays with the word before it.
		const dotPx = said[index + 1]?.word === '·' ? textWidth(' ·', font) : 0;
		const before = line.at(-1);
		const isSame =
			before !== undefined && before.font === font && before.isMarked === kind.isMarked;
		const isPoint = /^[,.;:)]/.test(word);
		const isJoined = isSame ? before.isJoined : isPoint;
		const whole = isSame ? `${before.text}${isPoint ? '' : ' '}${word}` : word;
		const left =
			before === undefined
				? 0
				: isSame
					? before.left
					: before.right + (isJoined ? 0 : textWidth(' ', font));
		const right = left + textWidth(whole, font);
		if (before !== undefined && right + dotPx > maxPx) {
			lines.push(line);
			line = [{ ...kind, text: word, isJoined: false, left: 0, right: textWidth(word, font) }];
		} else
			line = [
				...(isSame ? line.slice(0, -1) : line),
				{ ...kind, text: whole, isJoined, left, right },
			];
	}
	return line.length === 0 ? lines : [...lines, line];
}

/** Joins neighbouring pieces that look alike. */
function joined(pieces: Words['pieces']): Words['pieces'] {
	const found: Words['pieces'][number][] = [];
	for (const piece of pieces) {
		const last = found.at(-1);
		if (last?.font === piece.font && last.isMarked === piece.isMarked)
			found[found.length - 1] = { ...last, text: last.text + piece.text };
		else found.push(piece);
	}
	return found;
}
