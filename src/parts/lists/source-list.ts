import { compareDates } from '../../language/write/date.ts';
import { type ListPage, listPages } from '../../ledger/ask/listed/list-pages.ts';
import { sourceUses } from '../../ledger/ask/source-uses.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { languageOfEdition } from '../../ledger/link/edition.ts';
import type { Source } from '../../record/source.ts';
import { publisherOf } from '../names.ts';

/** A source in the list of sources. */
export interface ListedSource {
	readonly source: Source;
	/** How many figures and claims it is the source of. */
	readonly figures: number;
	readonly claims: number;
}

const sourcesPerPage = 200;

/** The pages of the list of sources: by publisher, and then the oldest first. */
export function sourceListPages(ledger: Ledger): readonly ListPage<ListedSource>[] {
	const sources = [...sourceUses(ledger)].flatMap(([id, { figures, claims }]) => {
		const source = ledger.sources.get(id)?.record;
		return source === undefined ? [] : [{ source, figures: figures.length, claims: claims.length }];
	});
	const collator = new Intl.Collator(languageOfEdition(ledger), { sensitivity: 'base' });
	const publishers = publishersOf(sources).toSorted(
		([a], [b]) => collator.compare(keyOf(a), keyOf(b)) || (a < b ? -1 : 1),
	);
	const listed = publishers.flatMap(([, own]) => own.toSorted(oldestFirst));
	return listPages(listed, sourcesPerPage);
}

/** Sources by publisher, in their order. */
export function publishersOf(
	sources: readonly ListedSource[],
): readonly (readonly [publisher: string, own: readonly ListedSource[]])[] {
	return [...Map.groupBy(sources, ({ source }) => publisherOf(source))];
}

/** Ignores the article, so that "The New York Times" is listed under N. */
const keyOf = (name: string) => name.replace(/^(?:the|a|an) /i, '');

function oldestFirst({ source: a }: ListedSource, { source: b }: ListedSource): number {
	return (
		(a.issued === undefined || b.issued === undefined
			? Number(a.issued !== undefined) - Number(b.issued !== undefined)
			: compareDates(a.issued, b.issued)) || (a.id < b.id ? -1 : 1)
	);
}
