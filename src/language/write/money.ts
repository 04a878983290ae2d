import type { Unit } from '../../record/vocabulary.ts';
import { minus } from './written-number.ts';

/**
 * A sum with the sign or the code of its currency: "$5 million", "−$5 million", "5 million kr",
 * "SEK 5 million".
 * @param sum the number in words, with a minus sign if it is below zero
 */
export function writeMoney(
	sum: string,
	id: string,
	{ symbol, code = id, place, space }: Unit,
): string {
	const sign = symbol ?? code;
	// A code follows its number, and a sign precedes it, unless the vocabulary says otherwise.
	const isBefore = (place ?? (symbol === undefined ? 'after' : 'before')) === 'before';
	const gap = (space ?? (symbol === undefined || !isBefore)) ? '\u00a0' : '';
	if (!isBefore) return `${sum}${symbol === undefined ? ' ' : gap}${sign}`;
	const plain = sum.startsWith(minus) ? sum.slice(minus.length) : sum;
	return `${sum.slice(0, sum.length - plain.length)}${sign}${gap}${plain}`;
}

/** Whether only one end of a range has a scale word, so that both are written in digits. */
export function isMixedScale(low: number, high: number): boolean {
	const [smaller, larger] = [low, high].map(Math.abs).sort((a, b) => a - b) as [number, number];
	return smaller < 1e6 && larger >= 1e6;
}
