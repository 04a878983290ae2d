import type { LanguageCode } from '../record/language.ts';

/** What the drawings of aid, the waffle and the pages of charts say. */
export interface ChartPageMessages {
}

export const chartPage: Readonly<Record<LanguageCode, ChartPageMessages>> = {
	en: {
	},
	uk: {
	},
};
