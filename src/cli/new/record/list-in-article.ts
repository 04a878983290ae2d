import { splitFrontmatter } from '../../../ledger/read/frontmatter.ts';
import { UsageError } from '../../options.ts';
import { addToList } from './add-to-list.ts';
import type { Making } from './record-kind.ts';

/** The files of a change, to which that of the article is added. */
export interface Listing extends Pick<Making, 'ledger' | 'read'> {
	readonly files: Map<string, string>;
}

/** Items for the lists of an article, each as one line of YAML. */
export type Listed = Readonly<
	Partial<Record<'sources' | 'figures' | 'corrections', readonly string[]>>
>;

/**
 * Adds items to the lists in the frontmatter of an article that do not have them yet. Everything
 * else stays as it is written.
 * @throws UsageError if a list cannot be extended
 */
export function listInArticle(
	slug: string,
	listed: Listed,
	{ files, ledger, read }: Listing,
): void {
	const article = ledger.articles.get(slug);
	if (article === undefined) return;
	let text = files.get(article.path) ?? read(article.path) ?? '';
	for (const list of ['sources', 'figures', 'corrections'] as const)
		for (const item of listed[list] ?? [])
			if (!knownIn(article.front[list]).includes(item)) text = withItem(text, list, item);
	files.set(article.path, text);
}

function knownIn(items: readonly (string | { readonly id?: string | undefined })[] = []) {
	return items.map((item) => (typeof item === 'string' ? item : item.id));
}

function withItem(text: string, list: string, item: string): string {
	const parts = splitFrontmatter(text);
	const start = text.indexOf('\n') + 1;
	const yaml = parts === undefined ? undefined : addToList(parts.yaml, list, item);
	if (parts === undefined || yaml === undefined)
		throw new UsageError(`"${list}" of the article is not a list. Add this to it: ${item}`);
	return text.slice(0, start) + yaml + text.slice(start + parts.yaml.length);
}
