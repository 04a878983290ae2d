/**
 * The words that a page passes to this script, which contains none of its own. Values replace names
 * in braces, as in "page {page} of {pages}".
 */

/** Joins the digits of one number in the search index, where readers see a no-break space. */
export const joint = '\u2060';

/**
 * A sentence with {count}, by the plural category of the number. `none` is for 0, `other` for every
 * category without a form of its own.
 */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule | 'none', string>>> & {
	readonly other: string;
};

/** The address of the files of the build that a script reads, in the language of its page. */
export interface PageData {
	readonly files: string;
}

/** The words of the list of figures while it is filtered. */
export interface BrowserWords {
	/** "{count} figures of {all}" */
	readonly figures: PluralForms;
	/** "Page {page} of {pages}", between the links to the pages around it. */
	readonly page: string;
	readonly before: string;
	readonly next: string;
	/** The accessible name of these links. */
	readonly pages: string;
	readonly failed: string;
}

/** The words of search results. */
export interface SearchWords {
	/** "{count} pages for “{words}”." */
	readonly pages: PluralForms;
	/** Shown if pages match the query but none matches the filters. */
	readonly notChosen: string;
	/** "Nothing has “{words}”; these are results for “{meant}”." */
	readonly near: string;
	/** "Nothing has “{words}”." */
	readonly missing: string;
	readonly failed: string;
}

/** The data that src/pages wrote into the form in this build. */
export function readPageData<Words>(form: HTMLFormElement): Words & PageData {
	return JSON.parse(form.dataset['words'] ?? '') as Words & PageData;
}

/** A number in the language of the page. */
export function localNumber(number: number): string {
	return number.toLocaleString(document.documentElement.lang);
}

/** Replaces names in braces with values. */
export function fill(words: string, values: Readonly<Record<string, string>>): string {
	return words.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}

/** The sentence for a number, with the number filled in. */
export function fillCounted(
	forms: PluralForms,
	count: number,
	values: Readonly<Record<string, string>>,
): string {
	const form =
		count === 0 ? 'none' : new Intl.PluralRules(document.documentElement.lang).select(count);
	return fill(forms[form] ?? forms.other, { ...values, count: localNumber(count) });
}
