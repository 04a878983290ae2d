import type { Source } from '../record/source.ts';

/** The publisher of a source, "The New York Times", or the court or parliament that issued it. */
export function publisherOf(source: Source): string {
	const author = source.author?.[0] ?? source.editor?.[0];
	return (
		source.authority ??
		source['container-title'] ??
		source.publisher ??
		(author === undefined ? source.title : 'literal' in author ? author.literal : author.family)
	);
}
