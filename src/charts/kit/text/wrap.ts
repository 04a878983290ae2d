import type { Font } from './fonts.ts';
import { pxOf, textWidth, thousandthsOf } from './measure.ts';

/** The lines of a text. `cut` means that some of it was removed. */
export interface Wrapped {
	readonly lines: readonly string[];
	readonly cut: boolean;
}

interface WrapOptions {
	readonly maxLines?: number;
	/** Whether a word that is too long breaks at any letter, as long quotations do. */
	readonly breaksWords?: boolean;
}

/**
 * Breaks `text` at spaces and after hyphens and dashes into lines of at most `maxPx`. A word that
 * is too long breaks at its soft hyphens; without them it ends in "…", unless it has digits,
 * because no number is shortened. Scripts without spaces break between their words. Beyond
 * `maxLines`, the last line ends in "…".
 */
export function wrapText(
	text: string,
	maxPx: number,
	font: Font,
	{ maxLines = Number.POSITIVE_INFINITY, breaksWords = false }: WrapOptions = {},
): Wrapped {
	const lines: string[] = [];
	let line = '';
	/** The width of the line with the space at its end, in thousandths of an em. */
	let width = 0;
	const words = wordsOf(text);
	let isShortened = false;
	const fitted = words.flatMap((word) => {
		const parts = partsOf(word, { maxPx, font, breaksWords });
		isShortened ||= parts.some((part) => part.endsWith('… '));
		return parts;
	});
	for (const piece of fitted) {
		const shown = piece.trimEnd();
		const shownWidth = thousandthsOf(shown, font);
		const pieceWidth = shownWidth + thousandthsOf(piece.slice(shown.length), font);
		if (line === '' || shown === '' || pxOf(width + shownWidth, font) <= maxPx) {
			line += piece;
			width += pieceWidth;
		} else {
			lines.push(line.trimEnd());
			line = piece;
			width = pieceWidth;
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
 * them to, as in "Бі-бі-сі", and a dot between words stays with the word before it.
 */
const pieces =
	/[^ \-–—/]*(?:-(?=\p{Script=Cyrillic}{1,2}(?!\p{L}))[^ \-–—/]*)*[-–—/]*(?: ·(?= |$))? ?/gu;

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

interface Room {
	readonly maxPx: number;
	readonly font: Font;
	readonly breaksWords: boolean;
}

/** A word, or its parts or its shortened form, none wider than `maxPx`. */
function partsOf(word: string, { maxPx, font, breaksWords }: Room): readonly string[] {
	const whole = word.replaceAll(softHyphen, '');
	if (!isTooLong(whole, maxPx, font)) return [whole];
	if (breaksWords || /\p{N}/u.test(whole)) return splitWord(whole, maxPx, font);
	const syllables = withoutSpaces.test(word)
		? Array.from(segmenter.segment(word), ({ segment }) => segment)
		: word.split(softHyphen);
	return joinSyllables(syllables, maxPx, font).flatMap((part) =>
		isTooLong(part, maxPx, font) ? [`${ellipsise(`${part}…`, maxPx, font)} `] : [part],
	);
}

const softHyphen = '\u00AD';
const withoutSpaces =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Joins the parts of a word while they fit. A part that ends at a soft hyphen shows it. */
function joinSyllables(syllables: readonly string[], maxPx: number, font: Font): readonly string[] {
	const hyphen = syllables.some((syllable) => withoutSpaces.test(syllable)) ? '' : '-';
	const parts: string[] = [];
	let part = '';
	for (const [index, syllable] of syllables.entries()) {
		const end = index === syllables.length - 1 ? '' : hyphen;
		if (part !== '' && isTooLong(part + syllable + end, maxPx, font)) {
			parts.push(part + hyphen);
			part = '';
		}
		part += syllable;
	}
	return [...parts, part];
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
