import type { Article, Ledger } from '../ledger/ledger.ts';

/** What a drawing may look at. `id` is unique on the page and starts with a letter. */
export interface DrawingContext {
	readonly article: Article;
	readonly ledger: Ledger;
	readonly id: string;
}

/** The attributes of a drawing as they stand in the text. */
export type Attributes = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The words in an attribute, or undefined where there are none. */
export function attributeText(attributes: Attributes, name: string): string | undefined {
	const value = attributes[name];
	return typeof value === 'string' && value !== '' ? value : undefined;
}
