import { contextOf, provenanceSentences, titleWords } from '../../parts/figure-sentence.ts';
import { capitalise } from '../../parts/names.ts';
import type { Facet } from '../../browser/search/facet.ts';
import { codeOfEdition, isWrittenIn } from '../../ledger/link/edition.ts';
import { figurePages, publishedAmong } from '../../ledger/ask/figure-pages.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { figurePage, pathInSite, sourcePage, textPage } from '../../ledger/link/page-address.ts';
import { sourceUses } from '../../ledger/ask/source-uses.ts';
import { formatFigure } from '../../language/write/format.ts';
import { publisherOf } from '../../language/publisher.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Source } from '../../record/source.ts';
import { publishedArticles } from '../../ledger/ask/published-articles.ts';
import { dateWords } from '../../messages/date-words.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { figureFacets } from './figure-facets.ts';

/** The kinds of pages in the search, in the order of the form. */
const kinds = ['explainer', 'figure', 'source'] as const;

/**
 * The folder of the search index, shared by all editions. Pagefind separates the languages in it.
 */
export const searchFolder = 'pagefind';

/** The file in it with the facets of the pages of an edition. */
export function facetsFile(ledger: Ledger): string {
	const code = codeOfEdition(ledger);
	return code === undefined ? 'facets.json' : `facets.${code}.json`;
}

/** A page in the search index. */
export interface SearchPage {
	/** From the root of the site: Pagefind puts before it where it finds itself. */
	readonly path: string;
	readonly kind: (typeof kinds)[number];
	/** The figures on the page. */
	readonly figures: readonly Figure[];
	/** Computed on request, because it takes most of the time of the index. */
	readonly said: () => PageWords;
}

/** The words of a page in the search index. */
export interface PageWords {
	readonly title: string;
	/** A line above the title in the list of results. */
	readonly note: string;
	/** The text to search in addition to the title; undefined for the text of the page itself. */
	readonly words?: string;
}

/**
 * The pages in the search index: articles, figures and sources. Records are indexed by their own
 * words, because half of the text of their pages is the same on every page. Lists, frozen pages and
 * embeds are left out, and so are articles in another language than the edition's.
 */
export function searchPages(ledger: Ledger): readonly SearchPage[] {
	const words = messagesOf(ledger.vocabulary).lists.search;
	return [
		...publishedArticles(ledger)
			.filter((article) => isWrittenIn(ledger, article))
			.map(
				({ slug, front, figures }): SearchPage => ({
					path: pathInSite(textPage(slug, ledger), ledger),
					kind: 'explainer',
					figures: publishedAmong(figures, ledger),
					said: () => ({
						title: front.title,
						note: [words.kinds.explainer.one, dateWords(front.published, 'short', ledger)].join(
							' · ',
						),
					}),
				}),
			),
		...[...figurePages(ledger).values()].flatMap(({ figure }) =>
			figure === undefined ? [] : ofFigure(figure, ledger),
		),
		...[...sourceUses(ledger)].flatMap(([id, { figures }]) => {
			const source = ledger.sources.get(id)?.record;
			return source === undefined ? [] : ofSource(source, publishedAmong(figures, ledger), ledger);
		}),
	];
}

/** The facets of the pages: their kind, and properties of their figures. */
export function searchFacets(pages: readonly SearchPage[], ledger: Ledger): readonly Facet[] {
	const words = messagesOf(ledger.vocabulary).lists.search.kinds;
	const found = kinds.filter((kind) => pages.some((page) => page.kind === kind));
	const offered = figureFacets(
		pages.map(({ figures }) => figures),
		ledger,
	).filter(({ name }) => name !== 'stage' && name !== 'source');
	return [
		{
			name: 'kind',
			values: found.map((kind) => [kind, words[kind].all]),
			of: pages.map((page) => found.indexOf(page.kind)),
		},
		...offered,
	];
}

function ofFigure(figure: Figure, ledger: Ledger): SearchPage {
	return {
		path: pathInSite(figurePage(figure.id, ledger), ledger),
		kind: 'figure',
		figures: [figure],
		said: () => wordsOfFigure(figure, ledger),
	};
}

function wordsOfFigure(figure: Figure, ledger: Ledger): PageWords {
	const source = ledger.sources.get(figure.source)?.record;
	const words = messagesOf(ledger.vocabulary).lists.search;
	const title = capitalise(formatFigure(figure, ledger.vocabulary));
	return {
		title,
		note: [
			words.kinds.figure.one,
			capitalise(figure.claimant.name),
			dateWords(figure.asOf, 'short', ledger),
		].join(' · '),
		words: sentences([
			provenanceSentences(figure, ledger),
			figure.says,
			figure.note,
			source?.title,
			contextOf(figure, ledger),
			ledger.vocabulary.measures[figure.measure]?.label,
		]),
	};
}

function ofSource(source: Source, figures: readonly Figure[], ledger: Ledger): SearchPage {
	return {
		path: pathInSite(sourcePage(source.id, ledger), ledger),
		kind: 'source',
		figures,
		said: () => wordsOfSource(source, figures, ledger),
	};
}

function wordsOfSource(source: Source, figures: readonly Figure[], ledger: Ledger): PageWords {
	const words = messagesOf(ledger.vocabulary).lists.search;
	const publisher = publisherOf(source);
	const authors = [
		...(source.author ?? []),
		...(source.editor ?? []),
		...(source.translator ?? []),
	].map((person) =>
		'literal' in person ? person.literal : [person.given, person.family].filter(Boolean).join(' '),
	);
	return {
		title: source.title,
		note: [
			words.kinds.source.one,
			publisher,
			source.issued === undefined ? words.undated : dateWords(source.issued, 'short', ledger),
		].join(' · '),
		words: sentences([
			publisher,
			authors.join(', '),
			source.attribution,
			source.remark,
			...figures.map((figure) => titleWords(figure, ledger)),
		]),
	};
}

function sentences(parts: readonly (string | undefined)[]): string {
	return [...new Set(parts)]
		.filter(Boolean)
		.map((part) => (/[.!?]$/.test(part ?? '') ? part : `${part}.`))
		.join(' ');
}
