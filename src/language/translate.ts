import type { LanguageCode } from '../record/language.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import { allForms } from './read/endings.ts';
import type { Language } from './language.ts';

/** What is left of an entry in another language: what it is does not change, how it is called does. */
interface Worded {
	readonly label: string;
	readonly words?: readonly string[] | undefined;
}

/**
 * A vocabulary with its words in another language. What has no words there keeps its label, so that something is shown,
 * and is not found in any text.
 */
export function translate(
	vocabulary: Vocabulary,
	code: LanguageCode,
	{ endings }: Language,
): Vocabulary {
	const own = vocabulary.translations?.[code] ?? {};
	const named = (names: readonly string[] | undefined) =>
		names?.map((name) => nameIn(name, code, vocabulary));
	/** `merge` gives what a translated entry has beside its label and its words. */
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
			({ includes, excludes, ...entry }, { definition, forms, genitive }) => ({
				...entry,
				definition,
				...(includes === undefined ? {} : { includes: named(includes) }),
				...(excludes === undefined ? {} : { excludes: named(excludes) }),
				...(forms === undefined ? {} : { forms }),
				...(genitive === undefined ? {} : { genitive }),
			}),
		),
		stages: entries(vocabulary.stages ?? {}, own.stages, (entry, { definition }) => ({
			...entry,
			definition,
		})),
		kinds: entries(vocabulary.kinds ?? {}, own.kinds, (entry) => entry),
		units: entries(vocabulary.units, own.units, ({ singular: _, ...entry }, { forms }) => ({
			...entry,
			...(forms === undefined ? {} : { forms, singular: forms.one }),
		})),
	};
}

/** A name of the records, such as a claimant's, in another language; as it stands where it has none. */
export function nameIn(name: string, code: LanguageCode, vocabulary: Vocabulary): string {
	const names = vocabulary.translations?.[code]?.names;
	return (names !== undefined && Object.hasOwn(names, name) ? names[name] : undefined) ?? name;
}
