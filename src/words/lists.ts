import type { LanguageCode } from '../record/language.ts';

/** What the first page, the lists, the browser of figures and the search say. */
export interface ListMessages {
}

export const lists: Readonly<Record<LanguageCode, ListMessages>> = {
	en: {
	},
	uk: {
	},
};
