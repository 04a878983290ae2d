import { ascending } from 'd3-array';
import type { Claim } from '../../record/claim.ts';
import type { Correction } from '../../record/correction.ts';
import type { WrittenFigure } from '../../record/figure.ts';
import type { Person } from '../../record/person.ts';
import type { Source } from '../../record/source.ts';
import type { Term } from '../../record/term.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';
import { vocabularyTerms } from '../ask/terms.ts';
import type { Finding } from '../finding.ts';
import type { Recorded } from '../ledger.ts';
import type { FileReading, Item } from '../read/file-reading.ts';
import type { SitePlaces } from './site-places.ts';

/** The records of all files, by their ids. */
export interface Records {
	readonly sources: ReadonlyMap<string, Recorded<Source>>;
	readonly written: ReadonlyMap<string, Recorded<WrittenFigure>>;
	readonly claims: ReadonlyMap<string, Recorded<Claim>>;
	readonly terms: ReadonlyMap<string, Recorded<Term>>;
	readonly people: ReadonlyMap<string, Recorded<Person>>;
	/** Oldest first; corrections have no ids. */
	readonly corrections: readonly Recorded<Correction>[];
	/** Where an id names two records, the first is kept and the second is a finding. */
	readonly findings: readonly Finding[];
}

/**
 * Collects the records of the library and of the frontmatter of articles, in the order of the
 * files.
 */
export function collectRecords(readings: readonly FileReading[], places: SitePlaces): Records {
	const findings: Finding[] = [];
	/** The records that `list` takes from each file; the first with an id is kept. */
	const collect = <T extends { readonly id: string }>(
		list: (reading: FileReading) => readonly Item<T>[],
	): ReadonlyMap<string, Recorded<T>> => {
		const records = new Map<string, Recorded<T>>();
		for (const reading of readings) {
			for (const item of list(reading)) {
				const one = places.recorded(item, reading.path);
				const first = records.get(item.record.id);
				if (first === undefined) records.set(item.record.id, one);
				else findings.push(duplicate(item.record.id, one, first));
			}
		}
		return records;
	};
	return {
		sources: collect<Source>(({ sources, article }) => [
			...(sources ?? []),
			...itemsOf(article?.front.sources, 'sources'),
		]),
		written: collect<WrittenFigure>(({ figures, article }) => [
			...(figures ?? []),
			...itemsOf(article?.front.figures, 'figures'),
		]),
		claims: collect<Claim>(({ article }) => itemsOf(article?.front.claims, 'claims')),
		terms: collect<Term>(({ terms }) => terms ?? []),
		people: collect<Person>(({ people }) => people ?? []),
		corrections: readings
			.flatMap(({ path, corrections, article }) =>
				[...(corrections ?? []), ...itemsOf(article?.front.corrections, 'corrections')].map(
					(item) => places.recorded(item, path),
				),
			)
			.sort((a, b) => ascending(a.record.date, b.record.date)),
		findings,
	};
}

function duplicate<T>(id: string, second: Recorded<T>, first: Recorded<T>): Finding {
	const place = first.place(['id']);
	return {
		code: 'duplicate-id',
		severity: 'error',
		place: second.place(['id']),
		message: `The id "${id}" is taken: ${place.path}:${place.line} has it already.`,
		hint: 'Rename one of the two, or list the existing record by its id.',
		related: { place, message: 'The first record with this id.' },
	};
}

/**
 * The terms of the glossary whose ids are words of the vocabulary, which the glossary has anyway.
 */
export function termsOfVocabulary(
	terms: Records['terms'],
	vocabulary: Vocabulary,
): readonly Finding[] {
	const known = vocabularyTerms(vocabulary);
	return [...terms].flatMap(([id, { place }]): readonly Finding[] => {
		const own = known.get(id);
		if (own === undefined) return [];
		return [
			{
				code: 'duplicate-id',
				severity: 'error',
				place: place(['id']),
				message: `The id "${id}" is taken: it is the ${own.kind} "${own.word}" of the records.`,
				hint: 'Rename or remove it: the words of the records are already in the glossary.',
			},
		];
	});
}

/**
 * The records in a list of the frontmatter; an item that is only an id names a record elsewhere.
 */
export function itemsOf<T extends object>(
	list: readonly (string | T)[] | undefined,
	field: string,
): readonly Item<T>[] {
	return (list ?? []).flatMap((item, index) =>
		typeof item === 'string' ? [] : [{ record: item, base: [field, index] }],
	);
}
