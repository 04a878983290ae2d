import type { Spot } from '../ledger/position.ts';

/** What a finding can be about, tried in this order at its place. The editor underlines it. */
const marks = [
	/^:{1,3}[a-z][\w-]*(?:\[[^\]]*\])?(?:\{[^}]*\})?/i,
	/^<[A-Z]\w*/,
	/^\[[^\]]*\]/,
	/^"(?:[^"\\]|\\.)*"/,
	/^'(?:[^']|'')*'/,
	/^[\w-]+(?=:\s)/,
	/^\S+?(?=[\])},;:.!?”"']*(?:\s|$))/,
] as const;

/**
 * The range that an editor underlines, and its text. If there is no text, both ends are the same.
 */
export interface FindingRange {
	readonly start: Spot;
	readonly end: Spot;
	readonly marked: string;
}

/**
 * From the place of a finding to the end of the directive, quoted text or word at that place in
 * `text`.
 */
export function findingRange(text: string, { line, column }: Spot): FindingRange {
	const rest = (text.split(/\r\n|\r|\n/)[line - 1] ?? '').slice(column - 1);
	const marked =
		marks.map((pattern) => pattern.exec(rest)?.[0]).find((found) => found !== undefined) ?? '';
	return { start: { line, column }, end: { line, column: column + marked.length }, marked };
}
