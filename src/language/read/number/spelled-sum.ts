import { gapAfter, indexAt, multiplierAt, type SpelledText } from './spelled-words.ts';

/** A sum of number words: the sum so far, what is being counted, and the largest scale so far. */
interface Sum {
	readonly value: number;
	readonly scale: number;
	readonly end: number;
	/** The index of the next word. */
	readonly next: number;
	readonly lastFactor: number;
	/** The factor of the whole first number. */
	readonly multiple?: number | undefined;
	readonly isOpen: boolean;
}

/**
 * Sums words from `index` on. `lead` is the factor of the first multiplier if no number precedes
 * it.
 */
export function sumAt(spelled: SpelledText, index: number, lead: number): Sum {
	let [total, current, scale, lastFactor, at] = [0, lead, 1, Number.POSITIVE_INFINITY, index];
	let end = spelled.words[index]?.start ?? 0;
	let wasFactor = false;
	let hasAny = false;
	let behind = 0;
	let multiple: number | undefined = 1;
	while (at < spelled.words.length) {
		const one = spelled.words[at];
		if (one === undefined) break;
		const value = spelled.known.language.numbers.get(one.word);
		const factor = spelled.known.language.multipliers.get(one.word);
		if (value !== undefined) {
			if (hasAny && !fits(current, value, wasFactor)) break;
			current += value;
			wasFactor = false;
			if (multiple !== 1) multiple = undefined;
		} else if (factor !== undefined) {
			if (factor < 1000) {
				if (current === 0 || (current >= 100 && hasAny)) break;
				current *= factor;
			} else if (current === 0 && wasFactor) {
				// "A thousand million".
				total *= factor;
				scale = Math.max(scale, factor);
			} else {
				if (current === 0 || factor >= lastFactor) break;
				total += current * factor;
				current = 0;
				scale = Math.max(scale, factor);
				lastFactor = factor;
			}
			wasFactor = true;
			multiple = multiple === undefined ? undefined : multiple * factor;
		} else if (spelled.known.language.words.point.includes(one.word)) {
			const decimals = decimalsAt(spelled, at);
			if (decimals === undefined) break;
			current += decimals.value;
			at = decimals.next - 1;
			wasFactor = false;
		} else break;
		hasAny = true;
		end = spelled.words[at]?.end ?? end;
		const added = addedAfter(spelled, end);
		if (added !== undefined) {
			const factorNext = multiplierAt(spelled, added.next);
			if (factorNext !== undefined && !wasFactor) {
				current += added.value;
				at = added.next;
				end = added.end;
				continue;
			}
			behind = added.value * (wasFactor ? (factor ?? 1) : 1);
			if (wasFactor) multiple = undefined;
			end = added.end;
			at = added.next;
			break;
		}
		// The parts of "three million-four million" are the ends of a range.
		if (wasFactor && scale > 1 && gapAfter(spelled, at) === '-') {
			at++;
			break;
		}
		const next = nextInSum(spelled, at, wasFactor);
		if (next === undefined) break;
		at = next;
	}
	return {
		value: total + current + behind,
		scale,
		end,
		next: at,
		lastFactor,
		multiple,
		isOpen: hasAny,
	};
}

/**
 * Whether a number word continues the sum: "twenty" "two", "hundred" "five", but never "two"
 * "three".
 */
function fits(current: number, value: number, wasFactor: boolean): boolean {
	if (wasFactor) return value > 0 && value < 1000 && (current === 0 || value < 100);
	if (current === 0) return false;
	const rest = current % 100;
	if (rest === 0) return value > 0 && value < 100;
	return rest >= 20 && rest % 10 === 0 && value > 0 && value < 10;
}

/** The index of the next word that continues the number, skipping "and" after a multiplier. */
function nextInSum(spelled: SpelledText, at: number, wasFactor: boolean): number | undefined {
	if (!isNextJoined(spelled, at)) return undefined;
	const next = spelled.words[at + 1];
	if (next === undefined) return undefined;
	if (!spelled.known.language.words.joiner.includes(next.word)) return at + 1;
	const value = spelled.known.language.numbers.get(spelled.words[at + 2]?.word ?? '');
	return wasFactor && value !== undefined && value > 0 && gapAfter(spelled, at + 1) === ' '
		? at + 2
		: undefined;
}

/** "And a half" after a number, and the index of the word that follows. */
function addedAfter(
	spelled: SpelledText,
	end: number,
): { readonly value: number; readonly end: number; readonly next: number } | undefined {
	const { added } = spelled.known;
	added.lastIndex = end;
	const found = added.exec(spelled.text);
	if (found === null) return undefined;
	const last = end + found[0].length;
	const behind = spelled.text.charAt(last);
	const at = indexAt(spelled.words, last);
	const isNext = (behind === ' ' || behind === '-') && spelled.words[at]?.start === last + 1;
	return {
		value: spelled.known.language.words.addedFractions.get(found[1] ?? '') ?? 0,
		end: last,
		next: isNext ? at : spelled.words.length,
	};
}

/** "point" and single digits: "point two five" is 0.25. */
function decimalsAt(
	spelled: SpelledText,
	at: number,
): { readonly value: number; readonly next: number } | undefined {
	let digits = '';
	let next = at + 1;
	for (; gapAfter(spelled, next - 1) === ' '; next++) {
		const value = spelled.known.language.numbers.get(spelled.words[next]?.word ?? '');
		if (value === undefined || value > 9) break;
		digits += String(value);
	}
	return digits === '' ? undefined : { value: Number(`0.${digits}`), next };
}

/** Whether the word after `index` is close enough to belong to the same number. */
function isNextJoined(spelled: SpelledText, index: number): boolean {
	const gap = gapAfter(spelled, index);
	return gap === ' ' || (gap === '-' && spelled.known.language.isHyphenated);
}
