import { location } from 'vfile-location';
import type { Spot } from '../position.ts';

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/iy;

/**
 * The source offset of the character at `offset` of a text node's value. The source is longer than
 * the value because of escapes ("\$"), entities ("&nbsp;") and line prefixes in lists and
 * quotations. 0, the start of the node, if the two do not match.
 */
export function offsetInSource(source: string, value: string, offset: number): number {
	if (source === value) return offset;
	let at = 0;
	for (let index = 0; index < offset; index++) {
		const width = widthInSource(source, at, value, index);
		if (width === undefined) return 0;
		at += width;
		if (value.charAt(index) === '\n') while (/[ \t>]/.test(source.charAt(at))) at++;
	}
	return at;
}

/**
 * How many characters of the source, from `at` on, produce the character of the value at `index`.
 */
function widthInSource(
	source: string,
	at: number,
	value: string,
	index: number,
): number | undefined {
	const character = value.charAt(index);
	if (source.charAt(at) === '\\' && source.charAt(at + 1) === character) return 2;
	entity.lastIndex = at;
	const written = entity.exec(source)?.[0];
	if (written !== undefined && !value.startsWith(written, index)) return written.length;
	if (source.charAt(at) === character) return 1;
	if (character !== '\n') return undefined;
	// Spaces at the end of a line, and the carriage return, are not in the value.
	const blank = /^[ \t\r]*\n/.exec(source.slice(at, at + 80))?.[0];
	return blank?.length;
}

/** The index of the lines of the text that was asked about last: each text is asked about often. */
let lines = { source: '', index: location('') };

/** The line and column of an offset. */
export function spotAt(source: string, offset: number): Spot {
	if (lines.source !== source) lines = { source, index: location(source) };
	const { line, column } = lines.index.toPoint(offset) ?? { line: 1, column: 1 };
	return { line, column };
}
