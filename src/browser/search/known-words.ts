/** Not in any word. */
const beforeParts = '/';
const betweenParts = '.';

/**
 * The words of the parts of an index as one text, sorted, separated by spaces: "said" is in every
 * part, "sank/0.2" in the first and the third.
 * @param parts the words of each part, each word once
 */
export function writeWords(parts: readonly (readonly string[])[]): string {
	const said = parts.flatMap((words, part) => words.map((word) => ({ word, part })));
	return [...Map.groupBy(said, ({ word }) => word)]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([word, own]) =>
			own.length === parts.length
				? word
				: word + beforeParts + own.map(({ part }) => part).join(betweenParts),
		)
		.join(' ');
}

/** The words of an index, sorted. */
export interface KnownWords {
	readonly all: readonly string[];
	/** The words of one part of the index, sorted. */
	readonly inPart: (part: number) => readonly string[];
}

/** @param text as `writeWords` writes it */
export function readWords(text: string): KnownWords {
	const words = text.split(' ').map((one) => {
		const [word = '', parts] = one.split(beforeParts);
		return { word, parts: parts?.split(betweenParts) };
	});
	const known = new Map<number, readonly string[]>();
	const inPart = (part: number) => {
		const found =
			known.get(part) ??
			words.flatMap(({ word, parts }) => (parts?.includes(String(part)) === false ? [] : [word]));
		known.set(part, found);
		return found;
	};
	return { all: words.map(({ word }) => word), inPart };
}
