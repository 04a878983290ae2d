/** What a page hands to this script: no word that readers see stands in it. In braces is what is filled in, as in "page {page} of {pages}". */

/** What joins the digits of one number in the index of the search, where readers see a space that does not break. */
export const joint = '\u2060';

/** A sentence with {count} in it, by the plural category of that number; `none` is of 0, and `other` of all that have no form of their own. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule | 'none', string>>> & {
	readonly other: string;
};

/** Where the files of the build stand that a script reads, in the language of its page. */
export interface PageData {
	readonly files: string;
}

/** What the list of figures says while it is narrowed. */
export interface BrowserWords {
	/** "{count} figures of {all}" */
	readonly figures: PluralForms;
	/** "Page {page} of {pages}", between the links to the pages around it. */
	readonly page: string;
	readonly before: string;
	readonly next: string;
	/** The name of these links for those who do not see them. */
	readonly pages: string;
	readonly failed: string;
}

/** What the search says of what it found. */
export interface SearchWords {
	/** "{count} pages for “{words}”." */
	readonly pages: PluralForms;
	/** Where there are pages for the words, and none of them is as was chosen. */
	readonly notChosen: string;
	readonly failed: string;
}

/** What src/pages wrote into the form in this build. */
export function readPageData<Words>(form: HTMLFormElement): Words & PageData {
	return JSON.parse(form.dataset['words'] ?? '') as Words & PageData;
}

/** A number as the language of the page writes it. */
export function localNumber(number: number): string {
	return number.toLocaleString(document.documentElement.lang);
}

/** Fills in what stands in braces. */
export function fill(words: string, values: Readonly<Record<string, string>>): string {
	return words.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}

/** The form that goes with a number, with the number in it. */
export function fillCounted(
	forms: PluralForms,
	count: number,
	values: Readonly<Record<string, string>>,
): string {
	const form =
		count === 0 ? 'none' : new Intl.PluralRules(document.documentElement.lang).select(count);
	return fill(forms[form] ?? forms.other, { ...values, count: localNumber(count) });
}
