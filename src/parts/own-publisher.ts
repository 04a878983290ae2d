import { originalOf } from '../ledger/link/edition.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { publisherOf } from '../language/publisher.ts';
import type { Figure } from '../record/resolved.ts';

/**
 * Whether the publisher of a figure's source is its claimant, and whether it is the recipient.
 * Compares the names in the records, because publishers keep theirs in every language.
 */
export function ownPublisher(
	{ id, source, claimant }: Figure,
	ledger: Ledger,
): { readonly says: boolean; readonly isRecipient: boolean } {
	const record = ledger.sources.get(source)?.record;
	const { name, to } = originalOf(ledger).figures.get(id)?.record.claimant ?? claimant;
	const publisher = record === undefined ? undefined : publisherOf(record);
	if (publisher === undefined) return { says: false, isRecipient: false };
	return { says: isSame(name, publisher), isRecipient: to !== undefined && isSame(to, publisher) };
}

/**
 * Whether a publisher and a claimant are the same: they have the same name, perhaps followed by a
 * comma and where it prints ("Reuters, on Nasdaq.com"), or the longer name has all the words of the
 * shorter in their order ("General Staff of the Armed Forces of Ukraine"). Two common words are not
 * enough: the US government is not the "US Government Accountability Office".
 */
function isSame(name: string, publisher: string): boolean {
	if (name === publisher || publisher.startsWith(`${name}, `)) return true;
	const words = name.split(' ');
	let found = 0;
	for (const word of publisher.split(' ')) if (word === words[found]) found += 1;
	return words.length > 2 && found === words.length;
}
