interface Branch {
	readonly next: Map<string, Branch>;
	isEnd: boolean;
}

/**
 * The source of a regular expression that matches any of `words`, the longest first. Common
 * beginnings are written once: "six", "sixty" and "seven" give `(?:s(?:ix(?:ty)?|even))`. So a text
 * is read letter by letter, not once for every word.
 */
export function alternation(words: Iterable<string>): string {
	const root: Branch = { next: new Map(), isEnd: false };
	for (const word of words) {
		let branch = root;
		for (const letter of word) {
			let next = branch.next.get(letter);
			if (next === undefined) {
				next = { next: new Map(), isEnd: false };
				branch.next.set(letter, next);
			}
			branch = next;
		}
		if (word !== '') branch.isEnd = true;
	}
	return root.next.size === 0 ? '(?!)' : write(root);
}

function write(branch: Branch): string {
	const ways = [...branch.next].map(([letter, next]) => asPattern(letter) + write(next));
	if (ways.length === 0) return '';
	return ways.length === 1 && !branch.isEnd
		? ways.join('')
		: `(?:${ways.join('|')})${branch.isEnd ? '?' : ''}`;
}

/** `RegExp.escape` writes a leading letter as a code, which is wrong after a backslash. */
function asPattern(letter: string): string {
	return /[\p{L}\p{N}]/u.test(letter) ? letter : RegExp.escape(letter);
}
