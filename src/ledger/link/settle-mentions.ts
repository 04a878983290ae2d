import { compareSpots } from '../position.ts';
import type { Body } from '../text/body.ts';

/**
 * A body whose mentions of known sources are citations: `@id` in a sentence cites the source with
 * this id, and is the author's text if there is none.
 * @param isSource whether a source has this id
 */
export function settleMentions(body: Body, isSource: (id: string) => boolean): Body {
	if (body.mentions.length === 0) return body;
	const known = body.mentions.filter(({ source }) => isSource(source));
	if (known.length === 0) return body;
	return {
		...body,
		citations: [...body.citations, ...known].sort(compareSpots),
		mentions: body.mentions.filter((one) => !known.includes(one)),
	};
}
