import { joint } from '../../browser/search/words.ts';
import { languageOfEdition } from '../../ledger/link/edition.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { LanguageCode } from '../../record/language.ts';
import { languageOf } from '../../messages/messages-of.ts';

/** The languages of which Pagefind cuts words to their stems, on both sides. */
const stemmed: readonly LanguageCode[] = ['en'];

/** As short as a word is cut: what is left of shorter ones begins too many others. */
const shortestStem = 3;

/** What divides the digits of one number: not "2022 120 000". */
const between = (divider: string) =>
	`(?<=(?<!\\d)\\d{1,3}(?:${divider}\\d{3})*)${divider}(?=\\d{3}(?!\\d))`;

const spaces = new RegExp(between('\\s'), 'gu');

/** A text as it is indexed. Where numbers are written with spaces their digits are joined: Pagefind takes what a space divides for two words. */
export function indexedText(text: string, edition: Ledger): string {
	return stemmed.includes(languageOfEdition(edition)) ? text : text.replace(spaces, joint);
}

/**
 * What of the words that a reader types is not looked for, as a regular expression; undefined in a language of which Pagefind cuts the words.
 * In others it finds what begins with a word, so each is looked for without its ending, unless it stands in quotation marks; and as in the
 * index the digits of a number are joined.
 */
export function notSearched(edition: Ledger): string | undefined {
	if (stemmed.includes(languageOfEdition(edition))) return undefined;
	const endings = languageOf(edition.vocabulary).endings.filter((ending) => ending !== '');
	return `(?<!".*)(?<=\\p{L}{${shortestStem}}['’]?)(?:${endings.join('|')})(?!\\p{L})|${between('[\\s,]')}`;
}
