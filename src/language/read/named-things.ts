import type { Vocabulary } from '../../record/vocabulary.ts';
import type { Language } from '../language.ts';
import { matches } from '../matches.ts';
import { perVocabulary } from '../per-vocabulary.ts';

const lists = ['measures', 'subjects', 'populations', 'stages', 'kinds'] as const;
type Kind = (typeof lists)[number] | 'unit' | 'noVotes';

/** Where a text names a thing of the vocabulary. */
export interface NamedAt {
	readonly id: string;
	readonly start: number;
	readonly end: number;
}

/** A mention, with the list of the vocabulary that has it. */
export interface KindNamedAt extends NamedAt {
	readonly kind: Kind;
}

/** The ids of the vocabulary that a text names. */
export interface NamedThings {
	readonly measures: readonly string[];
	readonly subjects: readonly string[];
	readonly populations: readonly string[];
	/** For money: how far it has come, and its kind. */
	readonly stages: readonly string[];
	readonly kinds: readonly string[];
	/** Every mention of a subject, in the order of the text. */
	readonly subjectsAt: readonly NamedAt[];
	/** All that is named, anywhere in the text. */
	readonly all: readonly KindNamedAt[];
	readonly saysNoVotes: boolean;
}

const run = /(?<!-)(?<![\p{L}\p{N}])[\p{L}\p{N}]+/gu;

interface Entry {
	readonly word: string;
	readonly kind: Kind;
	readonly id: string;
}
interface Found extends Entry, KindNamedAt {
	readonly id: string;
	readonly kind: Kind;
}

/**
 * Entries by the first run of letters or digits in their word; entries that begin otherwise are
 * under ''.
 */
const index = perVocabulary((vocabulary, language): ReadonlyMap<string, readonly Entry[]> => {
	const listed = lists.flatMap((kind) =>
		Object.entries(vocabulary[kind] ?? {}).flatMap(([id, { words = [] }]) =>
			words.map((word: string): Entry => ({ word: word.toLowerCase(), kind, id })),
		),
	);
	const units = Object.entries(vocabulary.units).flatMap(([id, { label, singular, words = [] }]) =>
		[label, ...(singular === undefined ? [] : [singular]), ...words].map(
			(word): Entry => ({ word: word.toLowerCase(), kind: 'unit', id }),
		),
	);
	return Map.groupBy(
		[...listed, ...units, { word: language.noVotes, kind: 'noVotes', id: '' } as const],
		({ word }) => /^[\p{L}\p{N}]+/u.exec(word)?.[0] ?? '',
	);
});

const letterOrDigit = /[\p{L}\p{N}]/u;

/** What a tidied text names. Only whole words match: "dead" is not in "deadly" or "half-dead". */
export function namedThingsIn(
	text: string,
	vocabulary: Vocabulary,
	language: Language,
): NamedThings {
	const entries = index(vocabulary, language);
	const all: Found[] = [];
	const note = ({ word, kind, id }: Entry, start: number) => {
		const end = start + word.length;
		if (text.startsWith(word, start) && !letterOrDigit.test(text.charAt(end)))
			all.push({ word, kind, id, start, end });
	};
	for (const one of matches(run, text)) {
		for (const entry of entries.get(one[0]) ?? []) note(entry, one.index);
	}
	for (const entry of entries.get('') ?? []) {
		for (let at = text.indexOf(entry.word); at !== -1; at = text.indexOf(entry.word, at + 1)) {
			if (!/[\p{L}\p{N}-]/u.test(text.charAt(at - 1))) note(entry, at);
		}
	}
	const found =
		all.length < 2 ? all : all.filter((one) => !all.some((other) => covers(other, one)));
	const ids = (kind: (typeof lists)[number]) =>
		found.some((one) => one.kind === kind)
			? Object.keys(vocabulary[kind] ?? {}).filter((id) =>
					found.some((one) => one.kind === kind && one.id === id),
				)
			: [];
	return {
		measures: ids('measures'),
		subjects: ids('subjects'),
		populations: ids('populations'),
		stages: ids('stages'),
		kinds: ids('kinds'),
		subjectsAt: found.filter(({ kind }) => kind === 'subjects'),
		all: found.filter(({ kind }) => kind !== 'noVotes'),
		saysNoVotes: found.some(({ kind }) => kind === 'noVotes'),
	};
}

/**
 * Whether a longer word is the better reading of a shorter word that it contains: "personnel
 * losses" are not "losses". A subject can also be part of words of another kind: in "passed by the
 * Senate", the Senate is not the subject.
 */
function covers(long: Found, short: Found): boolean {
	const isInside =
		long.start <= short.start && long.end >= short.end && long.word.length > short.word.length;
	return (
		isInside &&
		(long.kind === short.kind || short.kind === 'subjects' || short.kind === 'populations')
	);
}
