import type { LanguageCode } from '../record/language.ts';

/** What the pages of sources, claims and corrections, of citing, and the feeds say. */
export interface RecordPageMessages {
}

export const recordPages: Readonly<Record<LanguageCode, RecordPageMessages>> = {
	en: {
	},
	uk: {
	},
};
