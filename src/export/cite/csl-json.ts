import type { CslItem } from '../../citation/csl-item.ts';

/**
 * CSL-JSON, which Zotero, Pandoc and every CSL processor read. The id is given twice: Zotero
 * replaces `id` with its own and keeps `citation-key`.
 */
export function formatCslJson(items: readonly CslItem[]): string {
	return `${JSON.stringify(
		items.map(({ id, ...rest }) => ({ id, 'citation-key': id, ...rest })),
		null,
		'\t',
	)}\n`;
}
