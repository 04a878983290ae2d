import { type Numeral, plainNumeral } from './numeral.ts';
import { sumAt } from './spelled-sum.ts';
import { gapAfter, indexAt, multiplierAt, type SpelledText, type Word } from './spelled-words.ts';

/**
 * The number in words that begins at `start`: "twenty-two", "half a million", "three quarters of a
 * million", "one point two million".
 */
export function spelledAt(spelled: SpelledText, start: number): Numeral | undefined {
	if (/\d/.test(spelled.text.charAt(start - 1))) return undefined;
	const index = indexAt(spelled.words, start);
	const first = spelled.words[index];
	if (first === undefined) return undefined;
	const numeral =
		everyAt(spelled, index, first) ??
		vagueAt(spelled, first) ??
		fractionAt(spelled, index, first) ??
		cardinalAt(spelled, index, first);
	if (numeral === undefined) return undefined;
	const { unknownScale } = spelled.known;
	unknownScale.lastIndex = numeral.end;
	return unknownScale.test(spelled.text) ? { ...numeral, fault: 'scale' } : numeral;
}

/** "every fifth". */
function everyAt(spelled: SpelledText, index: number, first: Word): Numeral | undefined {
	const { words } = spelled.known.language;
	const next = spelled.words[index + 1];
	if (!words.every.includes(first.word) || next === undefined || gapAfter(spelled, index) !== ' ')
		return undefined;
	const under = words.denominators.get(next.word);
	// "Every quarter" is a time.
	return under === undefined || next.word === 'quarter'
		? undefined
		: numeralOf(first.start, next.end, { value: 1 / under, form: 'fraction' });
}

/** "Several million", "a few hundred thousand": the number is not stated. */
function vagueAt(spelled: SpelledText, first: Word): Numeral | undefined {
	const { vague } = spelled.known;
	vague.lastIndex = first.start;
	const lead = vague.exec(spelled.text)?.[0];
	if (lead === undefined) return undefined;
	const at = indexAt(spelled.words, first.start + lead.length);
	if (spelled.words[at]?.start !== first.start + lead.length) return undefined;
	const factor = multiplierAt(spelled, at);
	if (factor === undefined) return undefined;
	const sum = sumAt(spelled, at, 3);
	return numeralOf(first.start, sum.end, {
		value: sum.value,
		scale: sum.scale,
		isLoose: true,
		isVague: true,
	});
}

/** "half a million", "three quarters of a million", "two thirds", "a third", "пів мільйона". */
function fractionAt(spelled: SpelledText, index: number, first: Word): Numeral | undefined {
	const { words, numbers } = spelled.known.language;
	let [value, at] = [words.fractions.get(first.word), index];
	if (value === undefined) {
		const over = words.one.includes(first.word) ? 1 : numbers.get(first.word);
		const second = spelled.words[index + 1];
		const gap = gapAfter(spelled, index);
		if (over === undefined || over === 0 || second === undefined || (gap !== ' ' && gap !== '-'))
			return undefined;
		const whole = words.one.includes(first.word) ? words.fractions.get(second.word) : undefined;
		const under = words.denominators.get(second.word);
		value = whole ?? (under === undefined || over >= under ? undefined : over / under);
		if (value === undefined) return undefined;
		at = index + 1;
	}
	const last = spelled.words[at];
	if (last === undefined) return undefined;
	const factorAt = multiplierAfter(spelled, last.end);
	if (factorAt !== undefined) {
		const sum = sumAt(spelled, factorAt, value);
		// Two thirds of a million things are 666,667.
		const whole = sum.scale > 1 ? Math.round(sum.value) : sum.value;
		return numeralOf(first.start, sum.end, { value: whole, scale: sum.scale });
	}
	return numeralOf(first.start, last.end, { value, form: 'fraction' });
}

/** The index of the multiplier that follows a fraction. */
function multiplierAfter(spelled: SpelledText, end: number): number | undefined {
	const { fractionJoin } = spelled.known;
	fractionJoin.lastIndex = end;
	if (!fractionJoin.test(spelled.text)) return undefined;
	const start = fractionJoin.lastIndex;
	const at = indexAt(spelled.words, start);
	return spelled.words[at]?.start === start && multiplierAt(spelled, at) !== undefined
		? at
		: undefined;
}

/** "twenty-two", "a hundred", "two and a half million", "one point two million". */
function cardinalAt(spelled: SpelledText, index: number, first: Word): Numeral | undefined {
	const { words, numbers, alone } = spelled.known.language;
	const isArticle = words.one.includes(first.word) && !numbers.has(first.word);
	const isAlone = multiplierAt(spelled, index) !== undefined && alone.has(first.word);
	if (
		isArticle &&
		(gapAfter(spelled, index) !== ' ' || multiplierAt(spelled, index + 1) === undefined)
	)
		return undefined;
	if (!isArticle && !isAlone && !numbers.has(first.word) && !words.point.includes(first.word))
		return undefined;
	const sum = isArticle ? sumAt(spelled, index + 1, 1) : sumAt(spelled, index, isAlone ? 1 : 0);
	if (!sum.isOpen && sum.end === first.start) return undefined;
	return numeralOf(first.start, sum.end, {
		value: Number(sum.value.toPrecision(15)),
		scale: sum.scale,
		multiple: sum.multiple,
		isLoose: isArticle,
	});
}

function numeralOf(
	start: number,
	end: number,
	fields: Partial<Numeral> & { readonly value: number },
): Numeral {
	return { ...plainNumeral, start, end, form: 'words', ...fields };
}
