import type { Source } from '../record/source.ts';

/** The publisher of a source: "The New York Times". */
export function publisherOf(source: Source): string {
	const author = source.author?.[0];
	return (
		source['container-title'] ??
		source.publisher ??
		(author === undefined ? source.title : 'literal' in author ? author.literal : author.family)
	);
}
