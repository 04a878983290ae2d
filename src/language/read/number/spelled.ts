import type { Language } from '../../language.ts';
import { alternation } from '../alternation.ts';
import type { Numeral } from './numeral.ts';

/** A word and its position in a text. The words of a hyphenated compound are separate. */
export interface Word {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/** The tables that `spelledAt` uses. */
export interface SpelledWords {
	readonly language: Language;
	/** The words with which a number or an order of magnitude can begin. */
	readonly begins: ReadonlySet<string>;
	readonly split: (text: string) => readonly Word[];
	readonly fractionJoin: RegExp;
	readonly added: RegExp;
	readonly vague: RegExp;
	readonly unknownScale: RegExp;
}

const wordPattern = /\p{L}+(?:'\p{L}+)*/gu;

export function spelledWords(language: Language): SpelledWords {
	const { words } = language;
	const firstWord = (phrase: string) => /^\p{L}+(?:'\p{L}+)*/u.exec(phrase)?.[0] ?? phrase;
	return {
		language,
		begins: new Set([
			...language.numbers.keys(),
			...language.multipliers.keys(),
			...words.denominators.keys(),
			...words.fractions.keys(),
			...words.every,
			...words.one,
			...words.point,
			...words.vague.map(firstWord),
			...[...language.orders.values()].flat().map(firstWord),
		]),
		split: (text) =>
			[...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
				word,
				start: index,
				end: index + word.length,
			})),
		fractionJoin: new RegExp(
			`[ -](?:${alternation(words.fractionJoins.filter((join) => join !== ''))}[ -])?`,
			'uy',
		),
		added: new RegExp(`[ -](${alternation(words.addedFractions.keys())})(?!\\p{L})`, 'uy'),
		vague: new RegExp(`${alternation(words.vague)} `, 'uy'),
		unknownScale: words.unknownScale,
	};
}

interface Options {
	readonly words: readonly Word[];
	readonly known: SpelledWords;
}

/** The number in words that begins at `start`: "twenty-two", "half a million", "three quarters of a million", "one point two million". */
export function spelledAt(
	text: string,
	start: number,
	{ words, known }: Options,
): Numeral | undefined {
	if (/\d/.test(text.charAt(start - 1))) return undefined;
	const index = indexAt(words, start);
	const reader = new SpelledReader(text, words, known);
	const numeral = reader.read(index);
	if (numeral === undefined) return undefined;
	known.unknownScale.lastIndex = numeral.end;
	return known.unknownScale.test(text) ? { ...numeral, fault: 'scale' } : numeral;
}

function indexAt(words: readonly Word[], start: number): number {
	let [low, high] = [0, words.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((words[middle]?.start ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	return low;
}

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

class SpelledReader {
	readonly #text: string;
	readonly #words: readonly Word[];
	readonly #known: SpelledWords;
	readonly #language: Language;

	constructor(text: string, words: readonly Word[], known: SpelledWords) {
		this.#text = text;
		this.#words = words;
		this.#known = known;
		this.#language = known.language;
	}

	read(index: number): Numeral | undefined {
		const first = this.#words[index];
		if (first === undefined) return undefined;
		return (
			this.#every(index, first) ??
			this.#vague(first) ??
			this.#fraction(index, first) ??
			this.#cardinal(index, first)
		);
	}

	#gap(index: number): string | undefined {
		const [one, next] = [this.#words[index], this.#words[index + 1]];
		return one === undefined || next === undefined
			? undefined
			: this.#text.slice(one.end, next.start);
	}

	/** Whether the word after `index` is close enough to belong to the same number. */
	#isNext(index: number): boolean {
		const gap = this.#gap(index);
		return gap === ' ' || (gap === '-' && this.#language.isHyphenated);
	}

	#multiplier(index: number): number | undefined {
		return this.#language.multipliers.get(this.#words[index]?.word ?? '');
	}

	#numeral(
		start: number,
		end: number,
		fields: Partial<Numeral> & { readonly value: number },
	): Numeral {
		return {
			start,
			end,
			form: 'words',
			isGrouped: false,
			scale: 1,
			isLoose: false,
			isVague: false,
			isName: false,
			...fields,
		};
	}

	/** "every fifth". */
	#every(index: number, first: Word): Numeral | undefined {
		const { words } = this.#language;
		const next = this.#words[index + 1];
		if (!words.every.includes(first.word) || next === undefined || this.#gap(index) !== ' ')
			return undefined;
		const under = words.denominators.get(next.word);
		// "Every quarter" is a time.
		return under === undefined || next.word === 'quarter'
			? undefined
			: this.#numeral(first.start, next.end, { value: 1 / under, form: 'fraction' });
	}

	/** "Several million", "a few hundred thousand": the number is not stated. */
	#vague(first: Word): Numeral | undefined {
		const { vague } = this.#known;
		vague.lastIndex = first.start;
		const lead = vague.exec(this.#text)?.[0];
		if (lead === undefined) return undefined;
		const at = indexAt(this.#words, first.start + lead.length);
		if (this.#words[at]?.start !== first.start + lead.length) return undefined;
		const factor = this.#multiplier(at);
		if (factor === undefined) return undefined;
		const sum = this.#sum(at, 3);
		return this.#numeral(first.start, sum.end, {
			value: sum.value,
			scale: sum.scale,
			isLoose: true,
			isVague: true,
		});
	}

	/** "half a million", "three quarters of a million", "two thirds", "a third", "пів мільйона". */
	#fraction(index: number, first: Word): Numeral | undefined {
		const { words, numbers } = this.#language;
		let [value, at] = [words.fractions.get(first.word), index];
		if (value === undefined) {
			const over = words.one.includes(first.word) ? 1 : numbers.get(first.word);
			const second = this.#words[index + 1];
			const gap = this.#gap(index);
			if (over === undefined || over === 0 || second === undefined || (gap !== ' ' && gap !== '-'))
				return undefined;
			const whole = words.one.includes(first.word) ? words.fractions.get(second.word) : undefined;
			const under = words.denominators.get(second.word);
			value = whole ?? (under === undefined || over >= under ? undefined : over / under);
			if (value === undefined) return undefined;
			at = index + 1;
		}
		const last = this.#words[at];
		if (last === undefined) return undefined;
		const factorAt = this.#behindFraction(last.end);
		if (factorAt !== undefined) {
			const sum = this.#sum(factorAt, value);
			// Two thirds of a million things are 666,667.
			const whole = sum.scale > 1 ? Math.round(sum.value) : sum.value;
			return this.#numeral(first.start, sum.end, { value: whole, scale: sum.scale });
		}
		return this.#numeral(first.start, last.end, { value, form: 'fraction' });
	}

	/** The index of the multiplier that follows a fraction. */
	#behindFraction(end: number): number | undefined {
		const { fractionJoin } = this.#known;
		fractionJoin.lastIndex = end;
		if (!fractionJoin.test(this.#text)) return undefined;
		const start = fractionJoin.lastIndex;
		const at = indexAt(this.#words, start);
		return this.#words[at]?.start === start && this.#multiplier(at) !== undefined ? at : undefined;
	}

	/** "twenty-two", "a hundred", "two and a half million", "one point two million". */
	#cardinal(index: number, first: Word): Numeral | undefined {
		const { words, numbers, alone } = this.#language;
		const isArticle = words.one.includes(first.word) && !numbers.has(first.word);
		const isAlone = this.#multiplier(index) !== undefined && alone.has(first.word);
		if (isArticle && (this.#gap(index) !== ' ' || this.#multiplier(index + 1) === undefined))
			return undefined;
		if (!isArticle && !isAlone && !numbers.has(first.word) && !words.point.includes(first.word))
			return undefined;
		const sum = isArticle ? this.#sum(index + 1, 1) : this.#sum(index, isAlone ? 1 : 0);
		if (!sum.isOpen && sum.end === first.start) return undefined;
		return this.#numeral(first.start, sum.end, {
			value: Number(sum.value.toPrecision(15)),
			scale: sum.scale,
			multiple: sum.multiple,
			isLoose: isArticle,
		});
	}

	/**
	 * Sums words from `index` on. `lead` is the factor of the first multiplier if no number precedes
	 * it.
	 */
	#sum(index: number, lead: number): Sum {
		let [total, current, scale, lastFactor, at] = [0, lead, 1, Number.POSITIVE_INFINITY, index];
		let end = this.#words[index]?.start ?? 0;
		let wasFactor = false;
		let hasAny = false;
		let behind = 0;
		let multiple: number | undefined = 1;
		while (at < this.#words.length) {
			const one = this.#words[at];
			if (one === undefined) break;
			const value = this.#language.numbers.get(one.word);
			const factor = this.#language.multipliers.get(one.word);
			if (value !== undefined) {
				if (hasAny && !this.#fits(current, value, wasFactor)) break;
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
			} else if (this.#language.words.point.includes(one.word)) {
				const decimals = this.#decimals(at);
				if (decimals === undefined) break;
				current += decimals.value;
				at = decimals.next - 1;
				wasFactor = false;
			} else break;
			hasAny = true;
			end = this.#words[at]?.end ?? end;
			const added = this.#addedBehind(end);
			if (added !== undefined) {
				const factorNext = this.#multiplier(added.next);
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
			if (wasFactor && scale > 1 && this.#gap(at) === '-') {
				at++;
				break;
			}
			const next = this.#nextOf(at, wasFactor);
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
	#fits(current: number, value: number, wasFactor: boolean): boolean {
		if (wasFactor) return value > 0 && value < 1000 && (current === 0 || value < 100);
		if (current === 0) return false;
		const rest = current % 100;
		if (rest === 0) return value > 0 && value < 100;
		return rest >= 20 && rest % 10 === 0 && value > 0 && value < 10;
	}

	/** The index of the next word that continues the number, skipping "and" after a multiplier. */
	#nextOf(at: number, wasFactor: boolean): number | undefined {
		if (!this.#isNext(at)) return undefined;
		const next = this.#words[at + 1];
		if (next === undefined) return undefined;
		if (!this.#language.words.joiner.includes(next.word)) return at + 1;
		const value = this.#language.numbers.get(this.#words[at + 2]?.word ?? '');
		return wasFactor && value !== undefined && value > 0 && this.#gap(at + 1) === ' '
			? at + 2
			: undefined;
	}

	/** "And a half" after a number, and the index of the word that follows. */
	#addedBehind(
		end: number,
	): { readonly value: number; readonly end: number; readonly next: number } | undefined {
		const { added } = this.#known;
		added.lastIndex = end;
		const found = added.exec(this.#text);
		if (found === null) return undefined;
		const last = end + found[0].length;
		const behind = this.#text.charAt(last);
		const at = indexAt(this.#words, last);
		const isNext = (behind === ' ' || behind === '-') && this.#words[at]?.start === last + 1;
		return {
			value: this.#language.words.addedFractions.get(found[1] ?? '') ?? 0,
			end: last,
			next: isNext ? at : this.#words.length,
		};
	}

	/** "point" and single digits: "point two five" is 0.25. */
	#decimals(at: number): { readonly value: number; readonly next: number } | undefined {
		let digits = '';
		let next = at + 1;
		for (; this.#gap(next - 1) === ' '; next++) {
			const value = this.#language.numbers.get(this.#words[next]?.word ?? '');
			if (value === undefined || value > 9) break;
			digits += String(value);
		}
		return digits === '' ? undefined : { value: Number(`0.${digits}`), next };
	}
}
