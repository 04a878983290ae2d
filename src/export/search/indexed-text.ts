import { joint } from '../../browser/search/words.ts';
import type { LanguageCode } from '../../record/language.ts';

// Threads that write the index load this file, so it imports no more than it needs.

/** The languages whose words Pagefind reduces to stems, in the index and in queries. */
export const stemmed: readonly LanguageCode[] = ['en'];

/**
 * Matches a divider between the digits of one number, but not between two numbers as in "2022 120
 * 000".
 */
export const betweenDigits = (divider: string): string =>
	`(?<=(?<!\\d)\\d{1,3}(?:${divider}\\d{3})*)${divider}(?=\\d{3}(?!\\d))`;

const spaces = new RegExp(betweenDigits('\\s'), 'gu');

/**
 * A text as it is indexed. In languages that write numbers with spaces their digits are joined,
 * because Pagefind splits words at spaces.
 */
export function indexedText(text: string, language: LanguageCode): string {
	return stemmed.includes(language) ? text : text.replace(spaces, joint);
}
