import { distance } from 'fastest-levenshtein';
import { joint } from './words.ts';

/** A query with the words that the index knows. */
export interface Spelled {
	/** What to search for; empty if no word of the query is known. */
	readonly words: string;
	/** Words that no page has, each with the nearest one that a page has. */
	readonly near: readonly (readonly [written: string, meant: string])[];
	/** Words that no page has, and that are near to none. */
	readonly missing: readonly string[];
}

const parts = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;
const digits = new RegExp(`(?<=\\d)[,${joint}](?=\\d{3})`, 'gu');

/**
 * The words and numbers of a text as the list of known words has them: in lower case, numbers
 * without separators.
 */
export function wordsIn(text: string): readonly string[] {
	const joined = text.toLowerCase().replaceAll(digits, '').replaceAll(joint, '');
	return joined.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One letter of an alphabet, as opposed to a sign that is a word. */
const isLetter = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u;

/** Whether a query has words that are searched exactly. */
const hasQuotation = (query: string) => /["“”«»]/.test(query);

/** The words of a query that the index is asked for. Single letters would match half of the pages. */
export function wordsOfQuery(query: string): readonly string[] {
	return [...new Set(wordsIn(query))].filter((word) => !isLetter.test(word));
}

/**
 * Checks the words of a query against those of the index. An unknown word is replaced by the nearest
 * known one, or left out; a single letter is left out. A query with quotation marks is left as it
 * is.
 * @param isKnown whether the index has a word
 * @param known the words of the index; only read if one of the query is unknown
 */
export function spell(
	query: string,
	isKnown: (word: string) => boolean,
	known: readonly string[],
): Spelled {
	if (hasQuotation(query)) return { words: query, near: [], missing: [] };
	const near: (readonly [string, string])[] = [];
	const missing: string[] = [];
	const words = query
		.replaceAll(digits, '')
		.replaceAll(parts, (part) => {
			const written = wordsIn(part);
			const spelled = written.map((word) => {
				if (isLetter.test(word)) return '';
				if (isKnown(word)) return word;
				const meant = nearestOf(word, known);
				if (meant === undefined) missing.push(word);
				else near.push([word, meant]);
				return meant ?? '';
			});
			return spelled.every((word, index) => word === written[index])
				? part
				: spelled.filter((word) => word !== '').join(' ');
		})
		.replaceAll(/\s+/g, ' ')
		.trim();
	return { words: /[\p{L}\p{N}]/u.test(words) ? words : '', near, missing };
}

/** Whether the nearest known words are needed to search for a query. */
export function needsKnown(query: string, isKnown: (word: string) => boolean): boolean {
	return !hasQuotation(query) && wordsOfQuery(query).some((word) => !isKnown(word));
}

const quotation = /["“”«»]([^"“”«»]*)["“”«»]/gu;

/** The words in quotation marks, each quotation joined by single spaces. */
export function quotationsIn(query: string): readonly string[] {
	return [...query.matchAll(quotation)]
		.map(([, words = '']) => wordsIn(words).join(' '))
		.filter((words) => words !== '');
}

/** The known word with the fewest other letters: at most one of four to six, two of more. */
function nearestOf(word: string, known: readonly string[]): string | undefined {
	if (word.length < 4 || /\d/.test(word)) return undefined;
	let best: string | undefined;
	let most = word.length < 7 ? 1 : 2;
	for (const one of known) {
		if (Math.abs(one.length - word.length) > most) continue;
		const letters = distance(word, one);
		if (letters > most || (letters === most && best !== undefined)) continue;
		[best, most] = [one, letters];
	}
	return best;
}
