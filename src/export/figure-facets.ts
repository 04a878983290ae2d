import { evidenceWords } from '../drawing/evidence-words.ts';
import { capitalise, shortNameOf } from '../drawing/names.ts';
import type { Facet } from '../finder/facet.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { evidenceGrades } from '../record/figure.ts';
import type { Figure } from '../record/resolved.ts';

const collator = new Intl.Collator('en', { sensitivity: 'base' });

/** By what a list can be narrowed whose rows are, or tell of, figures. Only what some row has is offered. */
export function figureFacets(rows: readonly (readonly Figure[])[], ledger: Ledger): readonly Facet[] {
	const { subjects, measures, stages = {} } = ledger.vocabulary;
	const labelled = (words: Readonly<Record<string, { readonly label: string }>>) => Object.entries(words).map(([id, { label }]) => [id, capitalise(label)] as const);
	const named = (labelOf: (id: string) => string, ids: Iterable<string>) => [...new Set(ids)].map((id) => [id, labelOf(id)] as const).sort(([a, one], [b, other]) => collator.compare(one, other) || (a < b ? -1 : 1));
	const claimantOf = ({ claimant }: Figure) => capitalise(claimant.name);
	const sourceLabel = (id: string) => { const record = ledger.sources.get(id)?.record; return record === undefined ? id : shortNameOf(record); };
	const all = rows.flat();
	return [
		facetOf('subject', rows, ({ subject }) => subject, labelled(subjects)),
		facetOf('measure', rows, ({ measure }) => measure, labelled(measures)),
		facetOf('claimant', rows, claimantOf, named((name) => name, all.map(claimantOf))),
		facetOf('evidence', rows, ({ evidence }) => evidence, evidenceGrades.map((grade) => [grade, capitalise(evidenceWords[grade])])),
		facetOf('stage', rows, ({ stage }) => stage, labelled(stages)),
		facetOf('source', rows, ({ source }) => source, named(sourceLabel, all.map(({ source }) => source))),
	];
}

function facetOf(name: string, rows: readonly (readonly Figure[])[], wordOf: (figure: Figure) => string | undefined, known: Facet['values']): Facet {
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
