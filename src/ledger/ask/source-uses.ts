import type { Claim } from '../../record/claim.ts';
import type { Event } from '../../record/event.ts';
import { addToList } from '../add-to-list.ts';
import { figurePages } from './figure-pages.ts';
import type { Article } from '../ledger.ts';
import { oncePerLedger } from '../once-per-ledger.ts';

/** The published content that relies on one source. */
export interface SourceUses {
	/** Ids of the figures that it prints. */
	readonly figures: readonly string[];
	/** Ids of the figures whose conversion rate it prints. */
	readonly rates: readonly string[];
	readonly claims: readonly { readonly claim: Claim; readonly article: Article }[];
	readonly events: readonly { readonly event: Event; readonly article: Article }[];
	/**
	 * The articles whose text cites it. Each has the place in the source of every citation, in the
	 * order of the text; undefined for the source as a whole.
	 */
	readonly cited: ReadonlyMap<Article, readonly (string | undefined)[]>;
	/** Ids of the sources that are known only through it and others. */
	readonly through: readonly string[];
}

/**
 * The published sources, each with what relies on it: sources of published articles and figures,
 * and those through which these are known.
 */
export const sourceUses = oncePerLedger((ledger): ReadonlyMap<string, SourceUses> => {
	const figures = new Map<string, string[]>();
	const rates = new Map<string, string[]>();
	const claims = new Map<string, { claim: Claim; article: Article }[]>();
	const events = new Map<string, { event: Event; article: Article }[]>();
	const cited = new Map<string, Map<Article, (string | undefined)[]>>();
	const through = new Map<string, string[]>();
	const found = new Set<string>();
	const add = (id: string) => {
		if (ledger.sources.has(id)) found.add(id);
	};

	for (const { id, figure } of figurePages(ledger).values()) {
		if (figure === undefined) continue;
		addToList(figures, figure.source, id);
		if (figure.converted !== undefined) addToList(rates, figure.converted.source, id);
	}
	for (const article of ledger.articles.values()) {
		if (article.front.draft === true) continue;
		article.sources.forEach(add);
		for (const claim of article.front.claims ?? [])
			addToList(claims, claim.source, { claim, article });
		for (const event of article.front.events ?? [])
			addToList(events, event.source, { event, article });
		for (const { source, at } of article.body.citations) {
			const places = cited.get(source) ?? new Map<Article, (string | undefined)[]>();
			addToList(places, article, at);
			cited.set(source, places);
		}
	}
	for (const id of [...figures.keys(), ...rates.keys()]) add(id);
	// The set grows during the loop, which also visits added items.
	for (const id of found) {
		for (const via of ledger.sources.get(id)?.record.via ?? []) {
			add(via);
			addToList(through, via, id);
		}
	}
	const uses = new Map(
		[...found].map((id) => [
			id,
			{
				figures: figures.get(id) ?? [],
				rates: rates.get(id) ?? [],
				claims: claims.get(id) ?? [],
				events: events.get(id) ?? [],
				cited: cited.get(id) ?? new Map(),
				through: through.get(id) ?? [],
			},
		]),
	);
	return uses;
});
