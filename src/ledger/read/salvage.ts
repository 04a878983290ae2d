import { type ArticleFrontmatter, article } from '../../record/article.ts';

/**
 * Lists whose items can be ids. An item with errors is replaced by its id, so that the others keep
 * their positions.
 */
const byId: ReadonlySet<unknown> = new Set(['sources', 'figures']);
/** Lists that are left out completely if one item has errors. */
const whole: ReadonlySet<unknown> = new Set(['claims', 'events']);

/**
 * The part of a frontmatter with errors that can still be checked, so that one misspelt key does
 * not hide other errors in the article. Nothing is guessed: undefined if this would need a date,
 * the corrections or an id.
 */
export function salvage(data: unknown): ArticleFrontmatter | undefined {
	if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
	const result = article.safeParse(data);
	if (result.success) return result.data;
	const kept: Record<string, unknown> = { ...data };
	for (const issue of result.error.issues) {
		const [field, index] = issue.path;
		if (field === undefined && issue.code === 'unrecognized_keys')
			for (const key of issue.keys) delete kept[key];
		else if (typeof field !== 'string') return undefined;
		else if (byId.has(field) && typeof index === 'number') {
			const list: readonly unknown[] = [kept[field]].flat();
			const id = idOf(list[index]);
			if (id === undefined) return undefined;
			kept[field] = list.with(index, id);
		} else if (whole.has(field)) {
			kept['sources'] = [...[kept['sources'] ?? []].flat(), ...sourcesIn(kept[field])];
			delete kept[field];
		} else if (field === 'title' || field === 'summary') kept[field] = '…';
		else if (field === 'published' || field === 'factsAsOf' || field === 'corrections')
			return undefined;
		else delete kept[field];
	}
	return article.safeParse(kept).data;
}

function idOf(item: unknown): string | undefined {
	if (typeof item === 'string') return item;
	return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
		? item.id
		: undefined;
}

/** The sources that a list relies on count as listed, even if the list is left out. */
function sourcesIn(list: unknown): readonly string[] {
	return [list]
		.flat()
		.flatMap((item: unknown) =>
			typeof item === 'object' &&
			item !== null &&
			'source' in item &&
			typeof item.source === 'string'
				? [item.source]
				: [],
		);
}
