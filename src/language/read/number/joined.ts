import { type Numeral, plainNumeral } from './numeral.ts';
import type { NumeralPatterns } from './numeral-patterns.ts';

/** "1 million 200 thousand", "5 crore 20 lakh": the smaller scale belongs to the same number. */
export function joinScaled(
	found: readonly Numeral[],
	text: string,
	{ joined }: NumeralPatterns,
): readonly Numeral[] {
	const all: Numeral[] = [];
	for (const next of found) {
		const last = all.at(-1);
		const isPart =
			last !== undefined &&
			last.scale > next.scale &&
			next.scale > 1 &&
			next.value < last.scale &&
			last.fault === undefined &&
			next.fault === undefined &&
			next.form !== 'order' &&
			joined.test(text.slice(last.end, next.start));
		if (!isPart) all.push(next);
		else
			all[all.length - 1] = {
				...last,
				value: last.value + next.value,
				end: next.end,
				step: next.step,
			};
	}
	return all;
}

/** "One in five", "2 out of 3": two numbers form one share. A year and a measured time do not. */
export function joinShares(
	found: readonly Numeral[],
	text: string,
	{ shareJoin }: NumeralPatterns,
): readonly Numeral[] {
	const all: Numeral[] = [];
	for (const next of found) {
		const last = all.at(-1);
		const isShare =
			last !== undefined &&
			last.value < next.value &&
			last.scale === 1 &&
			!last.isGrouped &&
			last.form !== 'order' &&
			last.form !== 'fraction' &&
			next.form !== 'order' &&
			next.form !== 'fraction' &&
			last.fault === undefined &&
			next.fault === undefined &&
			!/^(?:1[5-9]|20)\d\d$/.test(text.slice(next.start, next.end)) &&
			shareJoin.test(text.slice(last.end, next.start));
		if (!isShare) all.push(next);
		else
			all[all.length - 1] = {
				...plainNumeral,
				start: last.start,
				end: next.end,
				value: last.value / next.value,
				form: 'fraction',
			};
	}
	return all;
}

/**
 * Two numbers separated only by a space cannot be read as one or as two: "twenty hundred five", "5
 * million 200". The exception is a year as the first.
 */
export function withTouch(numeral: Numeral, next: Numeral | undefined, text: string): Numeral {
	if (next === undefined || numeral.fault !== undefined || numeral.isName || next.isName)
		return numeral;
	const isBeside = next.start - numeral.end === 1 && text.charAt(numeral.end) === ' ';
	const isOne =
		isBeside &&
		(numeral.scale > 1 ||
			(numeral.form === 'words' && next.form !== 'digits') ||
			(numeral.isGrouped && next.form === 'digits'));
	return isOne ? { ...numeral, fault: 'touching' } : numeral;
}
