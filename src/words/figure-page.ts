import type { LanguageCode } from '../record/language.ts';

/** What the page of a figure says. */
export interface FigurePageMessages {
}

export const figurePage: Readonly<Record<LanguageCode, FigurePageMessages>> = {
	en: {
	},
	uk: {
	},
};
