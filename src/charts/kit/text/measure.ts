import type { Font } from './fonts.ts';
import widths from './inter-widths.json' with { type: 'json' };

/** Leaves room for a fallback font that runs wider than Inter. */
const slack = 1.04;
/**
 * The width of characters that the table lacks, such as Chinese ones: no glyph is much wider than
 * an em.
 */
const unknownWidth = 1000;
/**
 * A letter of these scripts in the bold of DejaVu Sans, the widest of the common fonts, on average
 * over names. Some letters are wider; a name of only those is rare.
 */
const rightToLeftWidth = 640;

/** The widths of the characters of Inter in thousandths of an em; NaN for those that it lacks. */
const tables = { 400: tableOf(widths[400]), 600: tableOf(widths[600]) };

function tableOf(runs: readonly (readonly (number | readonly number[])[])[]): Float64Array {
	const ends = runs.map(([first, run]) =>
		typeof first === 'number' && typeof run === 'object' ? first + run.length : 0,
	);
	const table = new Float64Array(Math.max(...ends)).fill(Number.NaN);
	for (const [first, run] of runs)
		if (typeof first === 'number' && typeof run === 'object') table.set(run, first);
	return table;
}

/** The width of one line of `text` in pixels, plus 4%. */
export function textWidth(text: string, font: Pick<Font, 'sizePx' | 'weight'>): number {
	return pxOf(thousandthsOf(text, font), font);
}

/**
 * The width of one line of `text` in thousandths of an em: a whole number, so that the widths of
 * its parts have exactly this sum.
 */
export function thousandthsOf(text: string, { weight }: Pick<Font, 'weight'>): number {
	const table = tables[weight];
	let thousandths = 0;
	for (let index = 0; index < text.length; index += 1) {
		const width = table[text.charCodeAt(index)];
		if (width === undefined || Number.isNaN(width)) {
			const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
			thousandths += widthWithoutTable(character);
			index += character.length - 1;
		} else thousandths += width;
	}
	return thousandths;
}

/** Thousandths of an em in pixels, plus 4%. */
export function pxOf(thousandths: number, { sizePx }: Pick<Font, 'sizePx'>): number {
	return (thousandths * sizePx * slack) / 1000;
}

/** The width of a character that Inter lacks. Accents and vowel signs are on the letter before. */
function widthWithoutTable(character: string): number {
	if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
	return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(character) ? rightToLeftWidth : unknownWidth;
}
