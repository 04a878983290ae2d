import { wordsIn } from './spelling.ts';

/** A piece of an excerpt, with its spaces; `isFound` if it is a word of the query. */
export interface ExcerptPiece {
	readonly text: string;
	readonly isFound: boolean;
}

/**
 * The part of a text with the most different words of a query, and the most of them, at most
 * `length` words long.
 * @param stemFound returns what forms of one found word have in common; undefined for other words
 */
export function excerptOf(
	text: string,
	stemFound: (word: string) => string | undefined,
	length: number,
): readonly ExcerptPiece[] {
	const words = text.split(/\s+/).filter((word) => word !== '');
	const stems = words.map((word) =>
		wordsIn(word)
			.map(stemFound)
			.find((stem) => stem !== undefined),
	);
	let best = { start: 0, score: -1 };
	for (let start = 0; start === 0 || start + length <= words.length; start += 1) {
		const found = stems.slice(start, start + length).filter((stem) => stem !== undefined);
		const score = new Set(found).size * length + found.length;
		if (score > best.score) best = { start, score };
	}
	// Begin a few words before the first found one, with its sentence if that begins there.
	const first = stems.findIndex((stem, index) => index >= best.start && stem !== undefined);
	const start =
		first < 0 ? 0 : Math.max(0, Math.min(first - Math.floor(length / 4), words.length - length));
	const pieces: ExcerptPiece[] = [];
	const say = (text: string, isFound: boolean) => {
		const last = pieces.at(-1);
		if (last?.isFound === isFound) pieces[pieces.length - 1] = { text: last.text + text, isFound };
		else if (text !== '') pieces.push({ text, isFound });
	};
	for (let index = start; index < Math.min(words.length, start + length); index += 1) {
		const word = words[index] ?? '';
		const [, before = '', inner = '', after = ''] = around.exec(word) ?? [];
		const isFound = stems[index] !== undefined;
		say(`${index === start ? '' : ' '}${isFound ? before : word}`, false);
		if (isFound) say(inner, true);
		if (isFound) say(after, false);
	}
	return pieces;
}

/** A word with the signs before and after it. */
const around = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u;
