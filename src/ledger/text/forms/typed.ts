import type { Text } from 'mdast';
import { offsetInSource, spotAt } from '../source-offset.ts';
import type { Spot } from '../../position.ts';

/** What a pattern found in a text, as the author typed it. */
export interface Typed {
	readonly match: RegExpMatchArray;
	/** Without the lines of the frontmatter. */
	readonly spot: Spot;
}

/**
 * The matches of a pattern in a text node whose first sign is not written with a backslash or as an
 * entity, which make it a sign of the text.
 * @param pattern with the flag `g`
 * @param source the text that the positions of the node refer to
 */
export function typedMatches(node: Text, pattern: RegExp, source: string): readonly Typed[] {
	const start = node.position?.start.offset;
	if (start === undefined) return [];
	const written = source.slice(start, node.position?.end.offset);
	return [...node.value.matchAll(pattern)].flatMap((match) => {
		const at = offsetInSource(written, node.value, match.index);
		return written.charAt(at) === match[0].charAt(0)
			? [{ match, spot: spotAt(source, start + at) }]
			: [];
	});
}
