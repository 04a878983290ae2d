/** What a page hands to this script: no word that readers see stands in it. In braces is what is filled in, as in "page {page} of {pages}". */

/** A sentence with {count} in it, by the plural category of that number; `other` is for all that have no form of their own. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** What the list of figures says while it is narrowed. */
export interface BrowserWords {
	/** "{count} figures of {all}", and where there is none. */
	readonly figures: Counted;
	readonly none: string;
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
	readonly pages: Counted;
	/** Where nothing has the words, and where nothing that has them is as was chosen. */
	readonly nothing: string;
	readonly notChosen: string;
	readonly failed: string;
}

/** The words that src/pages wrote into the form in this build. */
export function wordsOf<Words>(form: HTMLFormElement): Words {
	return JSON.parse(form.dataset['words'] ?? '{}') as Words;
}

/** A number as the language of the page writes it. */
export function numberWords(number: number): string {
	return number.toLocaleString(document.documentElement.lang);
}

/** Fills in what stands in braces. */
export function fill(words: string, values: Readonly<Record<string, string>>): string {
	return words.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}

/** The form that goes with a number, with the number in it. */
export function countWords(forms: Counted, count: number, values: Readonly<Record<string, string>>): string {
	const form = forms[new Intl.PluralRules(document.documentElement.lang).select(count)] ?? forms.other;
	return fill(form, { ...values, count: numberWords(count) });
}
