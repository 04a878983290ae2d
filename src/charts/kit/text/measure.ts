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

const tables = { 400: tableOf(widths[400]), 600: tableOf(widths[600]) };

function tableOf(
	runs: readonly (readonly (number | readonly number[])[])[],
): ReadonlyMap<number, number> {
	return new Map(
		runs.flatMap(([first, run]) =>
			typeof first === 'number' && typeof run === 'object'
				? run.map((width, index) => [first + index, width] as const)
				: [],
		),
	);
}

/** The width of one line of `text` in pixels, plus 4%. */
export function textWidth(
	text: string,
	{ sizePx, weight }: Pick<Font, 'sizePx' | 'weight'>,
): number {
	let thousandths = 0;
	for (const character of text)
		thousandths +=
			tables[weight].get(character.codePointAt(0) ?? 0) ?? widthWithoutTable(character);
	return (thousandths * sizePx * slack) / 1000;
}

/** The width of a character that Inter lacks. Accents and vowel signs are on the letter before. */
function widthWithoutTable(character: string): number {
	if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
	return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(character) ? rightToLeftWidth : unknownWidth;
}
