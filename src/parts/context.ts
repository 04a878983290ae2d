import type { Article, Ledger } from '../ledger/ledger.ts';

/** The context of a drawing. `id` is unique on the page and starts with a letter. */
export interface DrawingContext {
	readonly article: Article;
	readonly ledger: Ledger;
	readonly id: string;
}

/** The attributes of a drawing as written in the text. */
export type Attributes = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The text of an attribute; undefined if it is empty or a list. */
export function attributeText(attributes: Attributes, name: string): string | undefined {
	const value = attributes[name];
	return typeof value === 'string' && value !== '' ? value : undefined;
}
