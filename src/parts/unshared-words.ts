/**
 * The positions of the words of `text` outside its longest common subsequence with `other`. Case
 * and punctuation around a word are ignored.
 */
export function unsharedWords(text: string, other: string): ReadonlySet<number> {
	const [words, others] = [keysOf(text), keysOf(other)];
	/** The number of words that both texts have in common from these positions on. */
	const common: number[][] = [...words, ''].map(() => [...others, ''].map(() => 0));
	const at = (row: number, column: number) => common[row]?.[column] ?? 0;
	for (let row = words.length - 1; row >= 0; row -= 1)
		for (let column = others.length - 1; column >= 0; column -= 1) {
			const isSame = words[row] === others[column];
			const cells = common[row];
			if (cells !== undefined)
				cells[column] = isSame
					? at(row + 1, column + 1) + 1
					: Math.max(at(row + 1, column), at(row, column + 1));
		}
	const unshared = new Set<number>();
	for (let row = 0, column = 0; row < words.length; ) {
		if (column < others.length && words[row] === others[column]) {
			row += 1;
			column += 1;
		} else if (column < others.length && at(row, column + 1) >= at(row + 1, column)) {
			column += 1;
		} else {
			unshared.add(row);
			row += 1;
		}
	}
	return unshared;
}

function keysOf(text: string): readonly string[] {
	return text
		.trim()
		.split(/\s+/)
		.map((word) => word.toLowerCase().replace(/^[“”"'‘’«»(]+|[“”"'‘’«»).,;:!?]+$/g, ''));
}
