import { tagPath } from '../../ledger/link/page-address.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Place } from '../../ledger/position.ts';
import { tagWord } from '../../record/text/tag.ts';
import type { Found, Rule } from '../rule.ts';

/** Two tags with one address would be one page, under the name of the first. */
export const sameTag: Rule = {
	code: 'same-tag',
	title: 'Two tags do not share an address',
	severity: 'error',
	section: 'References',
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const first = new Map<string, { readonly tag: string; readonly place: () => Place }>();
	const found: Found[] = [];
	for (const article of ledger.articles.values())
		for (const [index, tag] of (article.front.tags ?? []).entries()) {
			const word = tagWord(tag);
			const known = first.get(word);
			const place = () => article.place(['tags', index]);
			if (known === undefined) first.set(word, { tag, place });
			else if (spelling(known.tag) !== spelling(tag))
				found.push({
					place: place(),
					message: `The tags "${tag}" and "${known.tag}" have one address, ${tagPath(word)}.`,
					hint: 'Write both in one way, or give one of them another word.',
					related: { place: known.place(), message: 'The other tag.' },
				});
		}
	return found;
}

/**
 * A tag without what can differ between two ways of writing one word: "Russia-Ukraine" and "russia
 * ukraine".
 */
function spelling(tag: string): string {
	return tag
		.normalize('NFC')
		.toLowerCase()
		.replaceAll(/[\s\p{Pd}_.,'’"“”]+/gu, ' ')
		.trim();
}
