import { ascending } from 'd3-array';
import { capitalise, shortNameOf } from '../../parts/names.ts';
import type { Facet } from '../../browser/search/facet.ts';
import { originalOf } from '../../ledger/link/edition.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Figure } from '../../record/resolved.ts';
import { messagesOf } from '../../messages/messages-of.ts';

/**
 * The facets for a list whose rows are figures, or refer to figures. Only values that some row has
 * are offered.
 */
export function figureFacets(
	rows: readonly (readonly Figure[])[],
	ledger: Ledger,
): readonly Facet[] {
	const { subjects, measures, stages = {}, evidence: grades = {} } = ledger.vocabulary;
	const { locale } = messagesOf(ledger.vocabulary).chart;
	const collator = new Intl.Collator(locale, { sensitivity: 'base' });
	const labelled = (words: Readonly<Record<string, { readonly label: string }>>) =>
		Object.entries(words).map(([id, { label }]) => [id, capitalise(label)] as const);
	const named = (labels: ReadonlyMap<string, string>) =>
		[...labels].sort(([a, one], [b, other]) => collator.compare(one, other) || ascending(a, b));
	const sourceLabel = (id: string) => {
		const record = ledger.sources.get(id)?.record;
		return record === undefined ? id : shortNameOf(record, ledger);
	};
	const all = rows.flat();
	const claimants = claimantIds(all, ledger);
	return [
		facetOf('subject', rows, ({ subject }) => subject, labelled(subjects)),
		facetOf('measure', rows, ({ measure }) => measure, labelled(measures)),
		facetOf(
			'claimant',
			rows,
			(figure) => claimants.get(claimantOf(figure)),
			named(new Map([...claimants].map(([name, id]) => [id, name]))),
		),
		facetOf('evidence', rows, ({ evidence }) => evidence, labelled(grades)),
		facetOf('stage', rows, ({ stage }) => stage, labelled(stages)),
		facetOf(
			'source',
			rows,
			({ source }) => source,
			named(new Map(all.map(({ source }) => [source, sourceLabel(source)]))),
		),
	];
}

const claimantOf = ({ claimant }: Figure) => capitalise(claimant.name);

/**
 * The id of each claimant in addresses, by the name that readers see. Ids come from the names in
 * the records, so that an address means the same in every edition.
 */
function claimantIds(figures: readonly Figure[], ledger: Ledger): ReadonlyMap<string, string> {
	const ids = new Map<string, string>();
	for (const figure of figures) {
		const [name, id] = [
			claimantOf(figure),
			claimantOf(originalOf(ledger).figures.get(figure.id)?.record ?? figure),
		];
		// Two names in the records can have the same translation.
		const known = ids.get(name);
		if (known === undefined || id < known) ids.set(name, id);
	}
	return ids;
}

function facetOf(
	name: string,
	rows: readonly (readonly Figure[])[],
	wordOf: (figure: Figure) => string | undefined,
	known: Facet['values'],
): Facet {
	const had = new Set(rows.flatMap((figures) => figures.map(wordOf)));
	const values = known.filter(([id]) => had.has(id));
	const placeOf = new Map(values.map(([id], place) => [id, place]));
	const of = rows.map((figures) => {
		const places = new Set(figures.flatMap((figure) => placeOf.get(wordOf(figure) ?? '') ?? []));
		const [first = -1, ...others] = places;
		return others.length === 0 ? first : [...places].sort((a, b) => a - b);
	});
	return { name, values, of };
}
