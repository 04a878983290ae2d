import type { LanguageCode } from '../record/language.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import { allForms } from './read/endings.ts';
import type { Language } from './language.ts';

/** An entry with the words of another language. Its facts do not change, only its names. */
interface Worded {
	readonly label: string;
	readonly words?: readonly string[] | undefined;
}

/**
 * A vocabulary with its words in another language. An entry that is not translated keeps its label,
 * so that something is shown, but has no words that could be found in a text.
 */
export function translate(
	vocabulary: Vocabulary,
	code: LanguageCode,
	{ endings }: Language,
): Vocabulary {
	const own = vocabulary.translations?.[code] ?? {};
	const named = (names: readonly string[] | undefined) =>
		names?.map((name) => nameIn(name, code, vocabulary));
	/** `merge` returns the fields of a translated entry other than its label and words. */
	const entries = <E extends Worded, T extends Worded>(
		list: Readonly<Record<string, E>>,
		translated: Readonly<Record<string, T>> | undefined,
		merge: (entry: E, words: T) => E,
	): Record<string, E> =>
		Object.fromEntries(
			Object.entries(list).map(([id, entry]) => {
				const words =
					translated !== undefined && Object.hasOwn(translated, id) ? translated[id] : undefined;
				return [
					id,
					words === undefined
						? { ...entry, words: [] }
						: {
								...merge(entry, words),
								label: words.label,
								words: [...allForms(words.words ?? [], endings)],
							},
				];
			}),
		);
	return {
		language: code,
		subjects: entries(
			vocabulary.subjects,
			own.subjects,
			({ adjective: _, ...entry }, { adjective, side }) => ({
				...entry,
				...(adjective === undefined ? {} : { adjective: adjective.one, forms: adjective }),
				...(side === undefined ? {} : { side }),
			}),
		),
		populations: entries(vocabulary.populations ?? {}, own.populations, (entry, { people }) => ({
			...entry,
			people: people.few,
			forms: people,
		})),
		measures: entries(
			vocabulary.measures,
			own.measures,
			({ includes, excludes, whose: _, ...entry }, { definition, forms, genitive, whose }) => ({
				...entry,
				definition,
				...(includes === undefined ? {} : { includes: named(includes) }),
				...(excludes === undefined ? {} : { excludes: named(excludes) }),
				...(forms === undefined ? {} : { forms }),
				...(genitive === undefined ? {} : { genitive }),
				...(whose === undefined ? {} : { whose }),
			}),
		),
		stages: entries(vocabulary.stages ?? {}, own.stages, (entry, { definition }) => ({
			...entry,
			definition,
		})),
		kinds: entries(vocabulary.kinds ?? {}, own.kinds, (entry) => entry),
		units: entries(
			vocabulary.units,
			own.units,
			({ singular: _, place: __, space: ___, ...entry }, { forms, symbol, place, space }) => ({
				...entry,
				...(symbol === undefined ? {} : { symbol }),
				...(place === undefined ? {} : { place }),
				...(space === undefined ? {} : { space }),
				...(forms === undefined ? {} : { forms, singular: forms.one }),
			}),
		),
		claimantKinds: relabelled(vocabulary.claimantKinds ?? {}, own.claimantKinds),
		evidence: relabelled(vocabulary.evidence ?? {}, own.evidence),
	};
}

/** Entries that no text is searched for, with what is translated of them. */
function relabelled<E extends object, T extends object>(
	list: Readonly<Record<string, E>>,
	translated: Readonly<Record<string, T>> = {},
): Record<string, E> {
	return Object.fromEntries(
		Object.entries(list).map(([id, entry]) => [
			id,
			Object.hasOwn(translated, id) ? { ...entry, ...translated[id] } : entry,
		]),
	);
}

/**
 * A name in the records, such as a claimant's, in another language; unchanged if there is no
 * translation.
 */
export function nameIn(name: string, code: LanguageCode, vocabulary: Vocabulary): string {
	const names = vocabulary.translations?.[code]?.names;
	return (names !== undefined && Object.hasOwn(names, name) ? names[name] : undefined) ?? name;
}
