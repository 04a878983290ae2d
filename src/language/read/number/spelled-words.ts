import type { Language } from '../../language.ts';
import { alternation } from '../alternation.ts';

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

/** A text that is read for numbers in words. */
export interface SpelledText {
	readonly text: string;
	readonly words: readonly Word[];
	readonly known: SpelledWords;
}

/** The index of the first word that begins at or after `start`. */
export function indexAt(words: readonly Word[], start: number): number {
	let [low, high] = [0, words.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((words[middle]?.start ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** What separates the word at `index` from the next one. */
export function gapAfter(spelled: SpelledText, index: number): string | undefined {
	const [one, next] = [spelled.words[index], spelled.words[index + 1]];
	return one === undefined || next === undefined
		? undefined
		: spelled.text.slice(one.end, next.start);
}

/** The factor of a word such as "hundred" or "million". */
export function multiplierAt(spelled: SpelledText, index: number): number | undefined {
	return spelled.known.language.multipliers.get(spelled.words[index]?.word ?? '');
}
