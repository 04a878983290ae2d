import type { Spot } from '../ledger/position.ts';

/** What a finding can be about, tried in this order at its place: the editor underlines it. */
const marked = [
	/^:{1,3}[a-z][\w-]*(?:\[[^\]]*\])?(?:\{[^}]*\})?/i,
	/^<[A-Z]\w*/,
	/^\[[^\]]*\]/,
	/^"(?:[^"\\]|\\.)*"/,
	/^'(?:[^']|'')*'/,
	/^[\w-]+(?=:\s)/,
	/^\S+?(?=[\])},;:.!?”"']*(?:\s|$))/,
] as const;

/** From the place of a finding to the end of the directive, the quoted text or the word that stands there, both in `text`. */
export function findingRange(text: string, { line, column }: Spot): { readonly start: Spot; readonly end: Spot } {
	const rest = (text.split(/\r\n|\r|\n/)[line - 1] ?? '').slice(column - 1);
	const length = marked.map((pattern) => pattern.exec(rest)?.[0].length).find((found) => found !== undefined) ?? 0;
	return { start: { line, column }, end: { line, column: column + length } };
}
