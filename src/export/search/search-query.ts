import { languageOfEdition } from '../../ledger/link/edition.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { languageOf } from '../../messages/messages-of.ts';
import { betweenDigits, stemmed } from './indexed-text.ts';

/** The minimum length of a shortened word. Shorter beginnings match too many words. */
const shortestStem = 3;

/**
 * A regular expression for the parts of a query to remove; undefined in languages whose words
 * Pagefind stems. In others it finds words that begin with a query word, so endings are removed
 * from words outside quotation marks; as in the index, the digits of a number are joined.
 */
export function notSearched(edition: Ledger): string | undefined {
	if (stemmed.includes(languageOfEdition(edition))) return undefined;
	const endings = languageOf(edition.vocabulary).endings.filter((ending) => ending !== '');
	return `(?<!".*)(?<=\\p{L}{${shortestStem}}['’]?)(?:${endings.join('|')})(?!\\p{L})|${betweenDigits('[\\s,]')}`;
}
