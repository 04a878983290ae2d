import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Ledger } from '../ledger/ledger.ts';
import { claimPlace, figurePage, textPage } from '../ledger/link/page-address.ts';
import { sourceOrigins } from '../ledger/ask/source-origins.ts';
import { sourceUses } from '../ledger/ask/source-uses.ts';
import type { Figure } from '../record/resolved.ts';
import type { Source } from '../record/source.ts';
import { dateWords } from '../messages/date-words.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { articleLink } from './article-link.ts';
import { factList } from './figure-facts.ts';
import { titleWords } from './figure-sentence.ts';
import { capitalise, citationId, sourceAnchor } from './names.ts';
import { nodesOf } from './pieces.ts';
import { archivedNodes, seenNodes, sourceLink, sourceLinksOf } from './source-line.ts';
import { withNotice } from './correction-notice.ts';
import { translatedNode } from './translated-node.ts';

/**
 * The facts about a source, as a list of terms.
 * @param entry the source, formatted in the citation style of the site
 */
export function drawSourceFacts(
	source: Source,
	entry: readonly ElementContent[],
	ledger: Ledger,
): Element {
	const {
		type,
		issued,
		accessed,
		URL: address,
		DOI,
		attribution,
		remark,
		acknowledged = {},
	} = source;
	const {
		source: { facts, lookedAt, restsOn },
		sourceTypes,
	} = messagesOf(ledger.vocabulary).recordPages;
	const told = (text: string | undefined) =>
		text === undefined ? undefined : [translatedNode(text, ledger)];
	return factList([
		[facts.type, capitalise(sourceTypes[type])],
		[facts.issued, issued === undefined ? facts.undated : dateWords(issued, 'long', ledger)],
		[facts.cited, entry],
		[
			facts.address,
			address === undefined ? facts.noAddress : [h('a.address', { href: address }, address)],
			DOI === undefined
				? undefined
				: [h('a', { href: `https://doi.org/${encodeURI(DOI)}` }, `DOI ${DOI}`)],
		],
		[facts.archived, archivedNodes(source, ledger)],
		[
			facts.seen,
			seenNodes(source, ledger),
			accessed && lookedAt(dateWords(accessed, 'long', ledger)),
		],
		[
			facts.attribution,
			attribution === undefined
				? undefined
				: nodesOf(restsOn([translatedNode(attribution.replace(/[.]$/, ''), ledger)])),
		],
		[facts.remark, told(remark), ...[...new Set(Object.values(acknowledged))].map(told)],
	]);
}

/**
 * Says in a sentence how many of the figures that a source prints start elsewhere; undefined if it
 * prints none.
 */
export function originWords(id: string, ledger: Ledger): string | undefined {
	const printed = sourceUses(ledger).get(id)?.figures.length ?? 0;
	if (printed === 0) return undefined;
	const { own, upstream } = sourceOrigins(id, ledger);
	return messagesOf(ledger.vocabulary).recordPages.source.origins({
		printed,
		own,
		upstream: upstream.length,
	});
}

/** Draws what relies on a source, directly and through others. */
export function drawSourceRests(id: string, ledger: Ledger): ElementContent[] {
	const uses = sourceUses(ledger).get(id);
	if (uses === undefined) return [];
	const {
		claims: { stances },
		recordPages: { source: words },
	} = messagesOf(ledger.vocabulary);
	const { upstream, downstream } = sourceOrigins(id, ledger);
	const figures = (ids: readonly string[]) =>
		ids.flatMap((one) => ledger.figures.get(one)?.record ?? []);
	const articles = [...uses.cited].map(([article, places]) => {
		const to = (place: string | undefined, index: number) => [
			index === 0 ? words.inText : ', ',
			h(
				'a',
				{ href: `${textPage(article.slug, ledger)}#${citationId(id, index + 1)}` },
				place === undefined ? words.citation(index + 1) : translatedNode(place, ledger),
			),
		];
		return h('li', [
			articleLink(article, ledger, { at: `#${sourceAnchor(id)}` }),
			h('small', places.flatMap(to)),
		]);
	});
	const sections: readonly (readonly [
		id: keyof typeof words.sections,
		items: readonly Element[],
	])[] = [
		['figures', figures(uses.figures).map((figure) => figureItem(figure, ledger))],
		['upstream', upstream.map((figure) => figureItem(figure, ledger, true))],
		['downstream', downstream.map((figure) => figureItem(figure, ledger, true))],
		['rates', figures(uses.rates).map((figure) => figureItem(figure, ledger))],
		[
			'claims',
			uses.claims.map(({ claim }) =>
				h('li', [
					h(
						'a',
						{ href: claimPlace(claim.id, ledger) },
						translatedNode(`${capitalise(claim.claimant)}: ${claim.says}`, ledger),
					),
					h('small', stances[claim.stance]),
				]),
			),
		],
		[
			'events',
			uses.events.map(({ event, article }) =>
				h('li', [
					`${dateWords(event.date, 'short', ledger)}: `,
					translatedNode(event.text, ledger),
					' ',
					articleLink(article, ledger),
				]),
			),
		],
		['cited', articles],
		['through', uses.through.map((one) => h('li', sourceLink(one, ledger)))],
	];
	return sections.flatMap(([section, items]) =>
		items.length === 0
			? []
			: [
					h('section', { ariaLabelledBy: [section] }, [
						h('h2', { id: section }, words.sections[section]),
						h('ul', { className: ['uses'] }, [...items]),
					]),
				],
	);
}

function figureItem(figure: Figure, ledger: Ledger, isElsewhere: boolean = false): Element {
	const words = messagesOf(ledger.vocabulary).recordPages.source;
	const at = isElsewhere
		? [h('small', nodesOf(words.in(sourceLinksOf([figure.source], ledger))))]
		: figure.at === undefined
			? []
			: [h('small', [translatedNode(capitalise(figure.at), ledger)])];
	return h('li', [
		h('a', { href: figurePage(figure.id, ledger) }, titleWords(figure, ledger)),
		...withNotice('', figure, ledger).slice(1),
		...at,
	]);
}
