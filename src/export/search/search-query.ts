import { joint } from '../../browser/search/words.ts';
import { languageOfEdition } from '../../ledger/link/edition.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { LanguageCode } from '../../record/language.ts';
import { languageOf } from '../../messages/messages-of.ts';

/** The languages whose words Pagefind reduces to stems, in the index and in queries. */
const stemmed: readonly LanguageCode[] = ['en'];

/** The minimum length of a shortened word. Shorter beginnings match too many words. */
const shortestStem = 3;

/**
 * Matches a divider between the digits of one number, but not between two numbers as in "2022 120
 * 000".
 */
const between = (divider: string) =>
	`(?<=(?<!\\d)\\d{1,3}(?:${divider}\\d{3})*)${divider}(?=\\d{3}(?!\\d))`;

const spaces = new RegExp(between('\\s'), 'gu');

/**
 * A text as it is indexed. In languages that write numbers with spaces their digits are joined,
 * because Pagefind splits words at spaces.
 */
export function indexedText(text: string, language: LanguageCode): string {
	return stemmed.includes(language) ? text : text.replace(spaces, joint);
}

/**
 * A regular expression for the parts of a query to remove; undefined in languages whose words
 * Pagefind stems. In others it finds words that begin with a query word, so endings are removed
 * from words outside quotation marks; as in the index, the digits of a number are joined.
 */
export function notSearched(edition: Ledger): string | undefined {
	if (stemmed.includes(languageOfEdition(edition))) return undefined;
	const endings = languageOf(edition.vocabulary).endings.filter((ending) => ending !== '');
	return `(?<!".*)(?<=\\p{L}{${shortestStem}}['’]?)(?:${endings.join('|')})(?!\\p{L})|${between('[\\s,]')}`;
}
