import type { Font } from './fonts.ts';
import { textWidth } from './measure.ts';

/** The lines of a text. `cut` means that some of it was removed. */
export interface Wrapped {
	readonly lines: readonly string[];
	readonly cut: boolean;
}

interface WrapOptions {
	readonly maxLines?: number;
	/** Whether a word that is too long ends in "…" instead of breaking. */
	readonly keepsWords?: boolean;
}

/**
 * Breaks `text` at spaces and after hyphens and dashes into lines of at most `maxPx`; a word that
 * is too long breaks anywhere. Beyond `maxLines`, the last line ends in "…".
 */
export function wrapText(
	text: string,
	maxPx: number,
	font: Font,
	{ maxLines = Number.POSITIVE_INFINITY, keepsWords = false }: WrapOptions = {},
): Wrapped {
	const lines: string[] = [];
	let line = '';
	const words = wordsOf(text);
	const isShortened = keepsWords && words.some((word) => isTooLong(word, maxPx, font));
	for (const piece of words.flatMap((word) => piecesOf(word, { maxPx, font, keepsWords }))) {
		const joined = line + piece;
		if (line === '' || textWidth(joined.trimEnd(), font) <= maxPx) line = joined;
		else {
			lines.push(line.trimEnd());
			line = piece;
		}
	}
	if (line !== '') lines.push(line.trimEnd());
	if (lines.length <= maxLines) return { lines, cut: isShortened };
	const kept = lines.slice(0, maxLines);
	kept[maxLines - 1] = ellipsise(`${kept[maxLines - 1]}…`, maxPx, font);
	return { lines: kept, cut: true };
}

/**
 * Matches up to a space, hyphen or dash. One or two Cyrillic letters stay with what a hyphen joins
 * them to, as in "Бі-бі-сі".
 */
const pieces = /[^ \-–—/]*(?:-(?=\p{Script=Cyrillic}{1,2}(?!\p{L}))[^ \-–—/]*)*[-–—/]* ?/gu;

/** Words with the space or dash that follows them. */
function wordsOf(text: string): readonly string[] {
	const words =
		text
			.replace(/[\n\t ]+/g, ' ')
			.trim()
			.match(pieces) ?? [];
	return words.filter((word) => word !== '');
}

function isTooLong(word: string, maxPx: number, font: Font): boolean {
	return textWidth(word.trimEnd(), font) > maxPx;
}

/** A word, or its parts or its shortened form, none wider than `maxPx`. */
function piecesOf(
	word: string,
	{
		maxPx,
		font,
		keepsWords,
	}: { readonly maxPx: number; readonly font: Font; readonly keepsWords: boolean },
): readonly string[] {
	if (!isTooLong(word, maxPx, font)) return [word];
	return keepsWords ? [`${ellipsise(`${word}…`, maxPx, font)} `] : splitWord(word, maxPx, font);
}

function splitWord(word: string, maxPx: number, font: Font): readonly string[] {
	const parts: string[] = [];
	let part = '';
	for (const character of word) {
		if (part !== '' && textWidth(part + character, font) > maxPx) {
			parts.push(part);
			part = '';
		}
		part += character;
	}
	return [...parts, part];
}

/** Shortens `text`, which ends in "…", until it fits. */
function ellipsise(text: string, maxPx: number, font: Font): string {
	let characters = [...text.slice(0, -1)];
	while (characters.length > 1 && textWidth(`${characters.join('').trimEnd()}…`, font) > maxPx)
		characters = characters.slice(0, -1);
	return `${characters.join('').trimEnd()}…`;
}
