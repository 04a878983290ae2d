import type { Vocabulary } from '../record/vocabulary.ts';
import type { Language } from './language.ts';
import { matches } from './matches.ts';
import { perVocabulary } from './per-vocabulary.ts';

/** The ids of the vocabulary, and the orders of magnitude, that a text names. */
export interface NamedThings {
	readonly measures: readonly string[];
	readonly subjects: readonly string[];
	readonly populations: readonly string[];
	/** Of aid: how far it has come, and its kind. */
	readonly stages: readonly string[];
	readonly kinds: readonly string[];
	/** The longest order that is named: 1e4 for "tens of thousands". */
	readonly order?: number | undefined;
	readonly saysNoVotes: boolean;
}

const run = /(?<!-)(?<![\p{L}\p{N}])[\p{L}\p{N}]+/gu;

type Kind = 'measures' | 'subjects' | 'populations' | 'stages' | 'kinds' | 'order' | 'noVotes';
interface Entry {
	readonly word: string;
	readonly kind: Kind;
	readonly id: string;
}

/** Entries by the first run of letters or digits in their word; those that begin otherwise stand under ''. */
const index = perVocabulary((vocabulary, language): ReadonlyMap<string, readonly Entry[]> => {
	const listed = (kind: Kind, things: Readonly<Record<string, { readonly words?: readonly string[] | undefined }>>) =>
		Object.entries(things).flatMap(([id, { words = [] }]) => words.map((word): Entry => ({ word: word.toLowerCase(), kind, id })));
	const orders = [...language.orders].map(([value, words]): Entry => ({ word: words, kind: 'order', id: String(value) }));
	const all = [...listed('measures', vocabulary.measures), ...listed('subjects', vocabulary.subjects), ...listed('populations', vocabulary.populations ?? {}), ...listed('stages', vocabulary.stages ?? {}), ...listed('kinds', vocabulary.kinds ?? {}), ...orders, { word: language.noVotes, kind: 'noVotes', id: '' } as const];
	return Map.groupBy(all, ({ word }) => /^[\p{L}\p{N}]+/u.exec(word)?.[0] ?? '');
});

/** What a tidied text names. A word counts whole: "dead" is not in "deadly" nor in "half-dead". */
export function wordsIn(text: string, vocabulary: Vocabulary, language: Language): NamedThings {
	const entries = index(vocabulary, language);
	const found: Entry[] = [];
	const note = (entry: Entry, at: number) => {
		if (text.startsWith(entry.word, at) && !/[\p{L}\p{N}]/u.test(text.charAt(at + entry.word.length))) found.push(entry);
	};
	for (const one of matches(run, text)) {
		for (const entry of entries.get(one[0]) ?? []) note(entry, one.index);
	}
	for (const entry of entries.get('') ?? []) {
		for (let at = text.indexOf(entry.word); at !== -1; at = text.indexOf(entry.word, at + 1)) {
			if (!/[\p{L}\p{N}-]/u.test(text.charAt(at - 1))) note(entry, at);
		}
	}
	const ids = (kind: Kind, things: object) => (found.some((entry) => entry.kind === kind) ? Object.keys(things).filter((id) => found.some((entry) => entry.kind === kind && entry.id === id)) : []);
	const order = found.filter(({ kind }) => kind === 'order').sort((a, b) => b.word.length - a.word.length || Number(a.id) - Number(b.id))[0];
	return {
		measures: ids('measures', vocabulary.measures),
		subjects: ids('subjects', vocabulary.subjects),
		populations: ids('populations', vocabulary.populations ?? {}),
		stages: ids('stages', vocabulary.stages ?? {}),
		kinds: ids('kinds', vocabulary.kinds ?? {}),
		...(order === undefined ? {} : { order: Number(order.id) }),
		saysNoVotes: found.some(({ kind }) => kind === 'noVotes'),
	};
}
