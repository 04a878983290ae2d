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

/** The words with hyphens of a text as Pagefind also finds them: "ceasefire" for "cease-fire". */
export function compoundsIn(text: string): readonly string[] {
	const found = text.toLowerCase().match(/\p{L}+(?:-\p{L}+)+/gu) ?? [];
	return found.map((word) => word.replaceAll('-', ''));
}

/** One letter of an alphabet, as opposed to a sign that is a word. */
const isLetter = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u;
/** Endings that a search engine may cut off, so that other forms of a word are known. */
const endings = /(?:ations?|ments?|ings?|ions?|ers?|ies|ied|ed|es|ly|[esy])$/u;
const shortestStem = 3;

/**
 * Checks the words of a query against those of the index. A word is known if a known word begins
 * with it or with its stem. An unknown word is replaced by the nearest known one, or left out; a
 * single letter is left out of a query, because it would match half of the pages. A query with
 * quotation marks is left as it is.
 * @param known the words of the index, sorted
 */
export function spell(query: string, known: readonly string[]): Spelled {
	if (/["“”«»]/.test(query)) return { words: query, near: [], missing: [] };
	const near: (readonly [string, string])[] = [];
	const missing: string[] = [];
	const words = query
		.replaceAll(digits, '')
		.replaceAll(parts, (part) => {
			const written = wordsIn(part);
			const spelled = written.map((word) => {
				if (isLetter.test(word)) return '';
				if (isKnown(word, known)) return word;
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

/**
 * Whether each word of a query is known. Where one is not, Pagefind finds pages by the letters that
 * it begins with.
 * @param known the words of an index, sorted
 */
export function knowsAll(query: string, known: readonly string[]): boolean {
	return wordsIn(query).every((word) => isKnown(word, known));
}

function isKnown(word: string, known: readonly string[]): boolean {
	if (startsOne(word, known)) return true;
	const stem = word.replace(endings, '');
	return stem.length >= shortestStem && stem !== word && startsOne(stem, known);
}

/** Whether a known word begins with this. */
function startsOne(start: string, known: readonly string[]): boolean {
	let [low, high] = [0, known.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((known[middle] ?? '') < start) low = middle + 1;
		else high = middle;
	}
	return known[low]?.startsWith(start) === true;
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
