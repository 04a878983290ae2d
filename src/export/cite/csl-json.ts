import type { CslItem } from '../../citation/csl-item.ts';

/**
 * CSL-JSON, which Zotero, Pandoc and every CSL processor read. The id stands there twice: Zotero gives items ids of its own
 * and keeps the other as the citation key.
 */
export function formatCslJson(items: readonly CslItem[]): string {
	return `${JSON.stringify(
		items.map(({ id, ...rest }) => ({ id, 'citation-key': id, ...rest })),
		null,
		'\t',
	)}\n`;
}
