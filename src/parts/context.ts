import type { Article, Ledger } from '../ledger/ledger.ts';

/** What a drawing may look at. `id` is unique on the page and starts with a letter. */
export interface DrawingContext {
	readonly article: Article;
	readonly ledger: Ledger;
	readonly id: string;
}

/** The attributes of a drawing as they stand in the text. */
export type Attributes = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The attributes as text, as the checks read them: a component is also given numbers, and true for a name that stands alone. */
export function readAttributes(
	given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string | readonly string[]>> {
	return Object.fromEntries(
		Object.entries(given).flatMap(([name, value]) =>
			value === undefined ? [] : [[name, Array.isArray(value) ? value.map(String) : String(value)]],
		),
	);
}

/** The words in an attribute, or undefined where there are none. */
export function wordsOf(attributes: Attributes, name: string): string | undefined {
	const value = attributes[name];
	return typeof value === 'string' && value !== '' ? value : undefined;
}
