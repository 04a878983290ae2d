/**
 * All matches of a global expression. `matchAll` copies the expression at each call, which costs
 * more than reading a short text.
 */
export function matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		found.push(match);
		if (match[0] === '') pattern.lastIndex++;
	}
	return found;
}
