import type { IndexReader } from './index-reader.ts';
import { type FoundWord, rowsWithAll, scoresOf, stemOf } from './match.ts';
import {
	needsKnown,
	quotationsIn,
	spell,
	type Spelled,
	wordsIn,
	wordsOfQuery,
} from './spelling.ts';

/** What a query finds. */
export interface Answer {
	readonly spelled: Spelled;
	/** The pages with all words of the query, with their scores. */
	readonly scores: ReadonlyMap<number, number>;
	/** What the forms of a word have in common that the query finds; undefined for other words. */
	readonly stemFound: (word: string) => string | undefined;
}

/** The most pages whose text is read for words in quotation marks: those with the best scores. */
const mostQuoted = 200;

/** Searches for a query: all of its words, in any order, except for those in quotation marks. */
export async function answer(query: string, reader: IndexReader): Promise<Answer> {
	const found = new Map<string, readonly FoundWord[]>();
	const find = async (words: readonly string[]) => {
		for (const [word, all] of await Promise.all(
			words.map(async (one) => [one, await reader.find(one)] as const),
		))
			found.set(word, all);
	};
	await find(wordsOfQuery(query));
	const isKnown = (word: string) => (found.get(word)?.length ?? 0) > 0;
	const known = needsKnown(query, isKnown) ? await reader.known() : [];
	const spelled = spell(query, isKnown, known);
	const words = wordsOfQuery(spelled.words);
	await find(words.filter((word) => !found.has(word)));
	const quotations = quotationsIn(spelled.words);
	const exact = new Set(quotations.flatMap((quotation) => quotation.split(' ')));
	const lists = words.map((word) =>
		(found.get(word) ?? []).filter((one) => !exact.has(word) || one.word === word),
	);
	const { isStemmed } = reader.index;
	const stems = new Set(lists.flatMap((list) => list.map(({ stem }) => stem)));
	const rows = rowsWithAll(lists);
	await reader.loadRows(rows);
	const scores = scoresOf(lists, rows, {
		...reader.index,
		lengthOf: (row) => reader.lengthOf(row),
	});
	return {
		spelled,
		scores: quotations.length === 0 ? scores : await withQuotations(quotations, scores, reader),
		stemFound: (word) => {
			const stem = stemOf(word, isStemmed);
			return stems.has(stem) ? stem : undefined;
		},
	};
}

/** The pages whose title or text has each quotation, word for word. */
async function withQuotations(
	quotations: readonly string[],
	scores: ReadonlyMap<number, number>,
	reader: IndexReader,
): Promise<ReadonlyMap<number, number>> {
	const best = [...scores].sort(([, a], [, b]) => b - a).slice(0, mostQuoted);
	const has = await Promise.all(
		best.map(async ([row]) => {
			const { title, text } = await reader.textOf(row);
			const said = [title, text].map((one) => ` ${wordsIn(one).join(' ')} `);
			return quotations.every((quotation) => said.some((one) => one.includes(` ${quotation} `)));
		}),
	);
	return new Map(best.filter((_, index) => has[index]));
}
