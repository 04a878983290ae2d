import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Ledger } from '../ledger/ledger.ts';
import { sourcePage } from '../ledger/page-address.ts';
import type { Source } from '../record/source.ts';
import { publisherOf, shortNameOf } from './names.ts';

/** A source in a link to its page: "The New York Times, 18 Aug 2023". */
export function sourceLink(id: string, ledger: Ledger): ElementContent {
	const source = ledger.sources.get(id)?.record;
	return source === undefined ? { type: 'text', value: id } : h('a', { href: sourcePage(id, ledger), dir: 'auto' }, shortNameOf(source));
}

/** Several of them, with "; " between. */
export function sourceLinksOf(ids: readonly string[], ledger: Ledger): ElementContent[] {
	return ids.flatMap((id, index): ElementContent[] => [...(index === 0 ? [] : [{ type: 'text' as const, value: '; ' }]), sourceLink(id, ledger)]);
}

/** How whoever recorded a source saw it: "Read directly." or "Not opened here: known through …". */
export function seenNodes({ seen, via = [] }: Source, ledger: Ledger): ElementContent[] {
	if (seen === 'direct') return [{ type: 'text', value: 'The document or a copy of it was read.' }];
	return [{ type: 'text', value: 'Not opened here. It is known through ' }, ...sourceLinksOf(via, ledger), { type: 'text', value: '.' }];
}

/** The way to what was archived, or a word that nothing was. */
export function archivedNodes(source: Source): ElementContent[] {
	if (source.archived === undefined) return [{ type: 'text', value: 'No archived copy is recorded.' }];
	return [h('a', { href: source.archived }, `Archived copy: ${publisherOf(source)}`)];
}
