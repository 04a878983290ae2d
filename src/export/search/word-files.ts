import type { WordFile } from '../../browser/search/search-files.ts';
import type { LeadingRows } from '../../browser/search/leading.ts';
import type { InvertedTable } from './word-table.ts';

/** A file of words is divided if it has more than these pages of words, about 20 kB. */
const mostPages = 4_000;

/** Words with a common beginning that are in one file. */
export interface WordGroup {
	readonly beginning: string;
	/** The places of the words in the table. */
	readonly from: number;
	readonly to: number;
}

/**
 * Divides words by their beginnings, so that a search loads little and a word that is added changes
 * the file of its neighbours only.
 * @param most the pages of words above which a group is divided by the next letter
 */
export function groupWords(
	{ words, countOf }: InvertedTable,
	most: number = mostPages,
): readonly WordGroup[] {
	const divide = ({ beginning, from, to }: WordGroup): readonly WordGroup[] => {
		let pages = 0;
		for (let place = from; place < to; place += 1) pages += countOf(place);
		if (from === to || (pages <= most && beginning !== '') || to - from === 1)
			return from === to ? [] : [{ beginning, from, to }];
		const groups: WordGroup[] = [];
		// The word that is the beginning itself comes first.
		let start = words[from] === beginning ? from + 1 : from;
		if (start > from) groups.push({ beginning, from, to: start });
		while (start < to) {
			const next = beginning + firstSign((words[start] ?? '').slice(beginning.length));
			let end = start;
			while (end < to && words[end]?.startsWith(next) === true) end += 1;
			groups.push(...divide({ beginning: next, from: start, to: end }));
			start = end;
		}
		return groups;
	};
	return divide({ beginning: '', from: 0, to: words.length });
}

const firstSign = (text: string) => String.fromCodePoint(text.codePointAt(0) ?? 0);

/** The file of a group of words. */
export function wordFileOf(
	{ from, to }: WordGroup,
	{ words, pagesOf }: InvertedTable,
	leading: LeadingRows,
): WordFile {
	const places = Array.from({ length: to - from }, (_, index) => from + index);
	return {
		words: places.map((place) => {
			const pages: number[] = [];
			let last = 0;
			for (const [row, weight] of pagesOf(place)) {
				pages.push(row - last, weight);
				last = row;
			}
			return [words[place] ?? '', pages];
		}),
		leading: places.flatMap((place) => {
			const number = words[place] ?? '';
			const rows = Object.hasOwn(leading, number) ? leading[number] : undefined;
			return rows === undefined ? [] : [[number, rows] as const];
		}),
	};
}
