import type { PageText } from '../../browser/search/search-files.ts';
import { wordsIn } from '../../browser/search/spelling.ts';

/** The words of a page in the index, besides its title. */
export interface WordsOfPage {
	/** The words of headings, which are also in the text. */
	readonly headings?: string;
	readonly text: string;
}

/** A page as it is indexed. */
export interface IndexedPage extends PageText {
	/** Each word of the page with its weight. */
	readonly words: ReadonlyMap<string, number>;
	/** The number of words of its text. */
	readonly length: number;
}

/** What a word in a title or a heading counts, compared with one in the text. */
const weights = { title: 8, heading: 4 } as const;

/** The most that a word can weigh: more makes no difference to a score. */
const heaviest = 255;

const isLetter = /^\p{L}$/u;
const compound = /\p{L}+(?:-\p{L}+)+|(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu;

/**
 * The words of a text. A word with hyphens and an abbreviation with full stops are also one word:
 * "ceasefire" finds "cease-fire", and "US" finds "U.S.".
 */
function countedWords(text: string): readonly string[] {
	const joined = (text.match(compound) ?? []).map((word) => word.replaceAll(/[-.]/g, ''));
	return [...wordsIn(text), ...joined.flatMap(wordsIn)];
}

/** Counts the words of a page. Single letters are left out, as in queries. */
export function indexPage(
	{ address, title, note }: Omit<PageText, 'text'>,
	{ headings = '', text }: WordsOfPage,
): IndexedPage {
	const words = new Map<string, number>();
	const count = (found: readonly string[], weight: number) => {
		for (const word of found)
			if (!isLetter.test(word))
				words.set(word, Math.min(heaviest, (words.get(word) ?? 0) + weight));
	};
	const written = countedWords(text);
	count(countedWords(title), weights.title);
	count(countedWords(headings), weights.heading - 1);
	count(written, 1);
	return { address, title, note, text, words, length: written.length };
}
