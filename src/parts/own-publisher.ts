import { originalOf } from '../ledger/link/edition.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { publisherOf } from '../language/publisher.ts';
import type { Figure } from '../record/resolved.ts';

/** Who of a figure is the publisher of its source: whoever says it, and whoever is told. By the names in the records, as publishers keep theirs in every language. */
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
 * Whether a publisher is who says it: under the same name, with where it prints behind a comma ("Reuters, on Nasdaq.com"),
 * or under a longer name that has all the words of the short one in their order ("General Staff of the Armed Forces of Ukraine").
 * Two words in common are too few: the US government is not the "US Government Accountability Office".
 */
function isSame(name: string, publisher: string): boolean {
	if (name === publisher || publisher.startsWith(`${name}, `)) return true;
	const words = name.split(' ');
	let found = 0;
	for (const word of publisher.split(' ')) if (word === words[found]) found += 1;
	return words.length > 2 && found === words.length;
}
