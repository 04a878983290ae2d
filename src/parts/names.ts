import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { citationStyleOf } from '../citation/style-of.ts';
import type { Article, Ledger, Text } from '../ledger/ledger.ts';
import { sourcePage } from '../ledger/link/page-address.ts';
import { dateWords } from '../messages/date-words.ts';
import type { Messages } from '../messages/messages.ts';
import { messagesOf, saysUnnamed } from '../messages/messages-of.ts';
import { publisherOf } from '../language/publisher.ts';
import type { Claimant } from '../record/figure.ts';
import { isOutlet } from '../record/vocabulary.ts';
import type { Source } from '../record/source.ts';

export { publisherOf };

/** "The New York Times, 18 Aug 2023" */
export function shortNameOf(
	source: Source,
	ledger: Parameters<typeof dateWords>[2] = { vocabulary: {} },
): string {
	const { issued } = source;
	return issued === undefined
		? publisherOf(source)
		: `${publisherOf(source)}, ${dateWords(issued, 'short', ledger)}`;
}

/** The claimant of a figure, as a label: "unnamed US officials, speaking to The New York Times". */
export function claimantWords(
	{ name, named, to }: Claimant,
	{ claimant: words }: Messages,
): string {
	const who = named || saysUnnamed(name) ? name : words.unnamed(name);
	return to === undefined ? who : `${who}, ${words.speakingTo(to)}`;
}

/** The claimant of a figure in the middle of a sentence: "the US Senate". */
export function claimantWithin(
	claimant: Claimant,
	{ vocabulary }: Pick<Ledger, 'vocabulary'>,
): string {
	const messages = messagesOf(vocabulary);
	return nameWithin(claimantWords(claimant, messages), isOutlet(claimant, vocabulary), {
		vocabulary,
	});
}

/** A name in the middle of a sentence, in the language of the vocabulary: "the US Senate". */
export function nameWithin(
	name: string,
	isOfOutlet: boolean,
	{ vocabulary }: Pick<Ledger, 'vocabulary'>,
): string {
	const { names = {} } = vocabulary;
	return Object.hasOwn(names, name)
		? (names[name] ?? name)
		: messagesOf(vocabulary).claimant.within(name, isOfOutlet);
}

/** Links to these sources in the article's list of sources, separated by "; ". */
export function sourceLinks(
	ids: readonly string[],
	article: Article,
	ledger: Ledger,
): readonly ElementContent[] {
	return [...new Set(ids)].flatMap((id, index): readonly ElementContent[] => {
		const source = ledger.sources.get(id)?.record;
		if (source === undefined) return [];
		const link = h('a', { href: sourceAddress(id, article, ledger) }, shortNameOf(source, ledger));
		return index === 0 ? [link] : [{ type: 'text', value: '; ' }, link];
	});
}

/** The number of a source in an article, starting at 1. */
export function sourceNumber(id: string, article: Pick<Text, 'sources'>): number {
	return article.sources.indexOf(id) + 1;
}

/**
 * The address of a source: its place in the list of the article's page, or its own page if it is
 * not on the list.
 */
export function sourceAddress(id: string, article: Pick<Text, 'sources'>, ledger: Ledger): string {
	return article.sources.includes(id) ? `#${sourceAnchor(id)}` : sourcePage(id, ledger);
}

/** The id of a source in the list of a page. Ids of headings and drawings never contain a colon. */
export function sourceAnchor(id: string): string {
	return `source:${id}`;
}

/** The id of one citation of a source on the page of an article, counting from 1. */
export function citationId(source: string, count: number): string {
	return `cite:${source}:${count}`;
}

/**
 * A link to a source: its number in the list or, in a citation style without numbers, its author
 * and year.
 */
export function sourceReference(id: string, article: Article, ledger: Ledger): ElementContent {
	const source = ledger.sources.get(id)?.record;
	if (source !== undefined && citationStyleOf(ledger).isAuthorDate)
		return h('a', { href: sourceAddress(id, article, ledger) }, `(${shortNameOf(source, ledger)})`);
	const number = sourceNumber(id, article);
	return h(
		'a',
		{
			href: sourceAddress(id, article, ledger),
			ariaLabel: messagesOf({ language: article.language }).source(number),
		},
		String(number),
	);
}

export function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
