import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Ledger } from '../ledger/ledger.ts';
import { sourcePage } from '../ledger/link/page-address.ts';
import type { Source } from '../record/source.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { publisherOf, shortNameOf } from './names.ts';
import { nodesOf } from './pieces.ts';

/** A source as a link to its page: "The New York Times, 18 Aug 2023". */
export function sourceLink(id: string, ledger: Ledger): ElementContent {
	const source = ledger.sources.get(id)?.record;
	return source === undefined
		? { type: 'text', value: id }
		: h('a', { href: sourcePage(id, ledger), dir: 'auto' }, shortNameOf(source, ledger));
}

/** Links to several sources, separated by "; ". */
export function sourceLinksOf(ids: readonly string[], ledger: Ledger): ElementContent[] {
	return ids.flatMap((id, index): ElementContent[] => [
		...(index === 0 ? [] : [{ type: 'text' as const, value: '; ' }]),
		sourceLink(id, ledger),
	]);
}

/**
 * How the person who recorded a source saw it: "Read directly." or "Not opened here: known through
 * …".
 */
export function seenNodes({ seen, via = [] }: Source, ledger: Ledger): ElementContent[] {
	const words = messagesOf(ledger.vocabulary).figurePage.seen;
	if (seen === 'direct') return nodesOf([words.directly]);
	const sources = sourceLinksOf(via, ledger);
	return nodesOf(seen === 'secondary' ? words.through(sources) : words.notFound(sources));
}

/** A link to the archived copy, or a note that there is none. */
export function archivedNodes(
	source: Source,
	{ vocabulary }: Pick<Ledger, 'vocabulary'>,
): ElementContent[] {
	const words = messagesOf(vocabulary).figurePage.seen;
	if (source.archived === undefined) return [{ type: 'text', value: words.notArchived }];
	return [h('a', { href: source.archived }, words.archivedCopy(publisherOf(source)))];
}
