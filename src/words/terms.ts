import type { LanguageCode } from '../record/language.ts';

/** The words of the records, what they mean, and the pages that explain them. */
export interface TermMessages {
}

export const terms: Readonly<Record<LanguageCode, TermMessages>> = {
	en: {
	},
	uk: {
	},
};
