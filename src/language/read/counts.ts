import type { Quantity, QuantityPatterns } from './quantity.ts';

const nextWord = / {1,2}([\p{L}]+(?:['-][\p{L}]+)*)/uy;

/** The word after `at` and its end; undefined if anything but a space precedes it. */
function wordAfter(
	text: string,
	at: number,
): { readonly word: string; readonly end: number } | undefined {
	nextWord.lastIndex = at;
	const word = nextWord.exec(text)?.[1];
	return word === undefined ? undefined : { word, end: nextWord.lastIndex };
}

/**
 * Whether a quantity of a folded text counts what the vocabulary counts: "nine civilians", "22
 * badly wounded soldiers", "three killed in", "five children were killed", "hundreds of dead",
 * "twelve of the wounded", "killed at least 22".
 * There may be at most two adjectives between. A participle before another noun ("three named
 * sources") does not count.
 */
export function counts(quantity: Quantity, text: string, patterns: QuantityPatterns): boolean {
	const {
		counted,
		countedPhrases,
		countedBefore,
		language: { prose },
	} = patterns;
	if (quantity.isGuess) return false;
	if (
		countedBefore.test(text.slice(Math.max(0, quantity.start - 48), quantity.start)) ||
		prose.tolls.test(text.slice(Math.max(0, quantity.start - 48), quantity.start))
	)
		return !isFollowedByPlainNoun(quantity.end);
	let at = quantity.end;
	let adjectives = 0;
	for (let isFirst = true; adjectives <= 2; isFirst = false) {
		if (countedPhrases.some((phrase) => text.startsWith(` ${phrase}`, at))) return true;
		const next = wordAfter(text, at);
		if (next === undefined || prose.instruments.has(next.word)) return false;
		const { word, end } = next;
		at = end;
		if (word === prose.of && isFirst) {
			const determiner = wordAfter(text, at);
			const isDefinite = determiner !== undefined && prose.ofThe.has(determiner.word);
			if (isDefinite) at = determiner.end;
			else if (quantity.last.form !== 'order') return false;
		} else if (counted.has(word)) {
			if (prose.plural.test(word)) return true;
			if (prose.participle.test(word) && isEndOfPhrase(at)) return true;
		} else if (prose.auxiliaries.has(word) && isFirst) return isSaidToHaveBefallen(at, true);
		else if (prose.followers.has(word) || prose.stops.has(word)) return false;
		else if (prose.plural.test(word)) return isSaidToHaveBefallen(at, false);
		else adjectives++;
	}
	return false;

	/**
	 * Whether "were killed in" or "died." follows. If the noun may be a thing, only words count that
	 * apply to people alone.
	 */
	function isSaidToHaveBefallen(from: number, isOfPeople: boolean): boolean {
		let next = wordAfter(text, from);
		for (
			let steps = 0;
			next !== undefined && prose.auxiliaries.has(next.word) && steps < 3;
			steps++
		)
			next = wordAfter(text, next.end);
		if (next !== undefined && prose.among.test(text.slice(next.end - next.word.length)))
			return true;
		if (next === undefined || !counted.has(next.word) || !prose.participle.test(next.word))
			return false;
		return (isOfPeople || !prose.deeds.has(next.word)) && isEndOfPhrase(next.end);
	}

	/** Whether no noun follows that a participle could describe. */
	function isEndOfPhrase(from: number): boolean {
		if (/['-]/.test(text.charAt(from))) return false;
		const next = wordAfter(text, from);
		return next === undefined || prose.followers.has(next.word) || prose.auxiliaries.has(next.word);
	}

	/** Whether a noun follows that is not counted: "killed 22 days later". */
	function isFollowedByPlainNoun(from: number): boolean {
		const next = wordAfter(text, from);
		return next !== undefined && prose.instruments.has(next.word);
	}
}

/**
 * Whether the quantity is a time, length, temperature or speed: "155mm", "1,200 nautical miles", "a
 * thousand years".
 */
export function isMeasured(
	{ end, last }: Quantity,
	text: string,
	{ counted, language: { prose } }: QuantityPatterns,
): boolean {
	if (text.charAt(end) === '-') {
		const noun = /^-(\p{L}+)/u.exec(text.slice(end, end + 24))?.[1];
		if (
			noun !== undefined &&
			(prose.instruments.has(noun) ||
				/^(?:pound|ton|tonne|gram|kilogram|kilo)(?:s|er|ers)?$/u.test(noun))
		)
			return true;
	}
	prose.instrumentSigns.lastIndex = end;
	if (last.form === 'digits' && prose.instrumentSigns.test(text)) return true;
	const next = wordAfter(text, end);
	const noun = next?.word === prose.of ? wordAfter(text, next.end) : next;
	if (noun === undefined || counted.has(noun.word)) return false;
	if (prose.instruments.has(noun.word)) return true;
	if (prose.followers.has(noun.word) || prose.stops.has(noun.word) || prose.plural.test(noun.word))
		return false;
	const second = wordAfter(text, noun.end);
	return second !== undefined && prose.instruments.has(second.word);
}
