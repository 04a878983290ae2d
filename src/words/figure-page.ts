import type { LanguageCode } from '../record/language.ts';
import type { Pieces } from './pieces.ts';

/** What the page of a figure says. */
export interface FigurePageMessages {
	/** How a source was seen, on its page and on those of its figures. */
	readonly seen: { readonly directly: string; through<T>(sources: T): Pieces<T>; archivedCopy(publisher: string): string; readonly notArchived: string };
}

export const figurePage: Readonly<Record<LanguageCode, FigurePageMessages>> = {
	en: {
		seen: {
			directly: 'The document or a copy of it was read.',
			through: (sources) => ['Not opened here. It is known through ', sources, '.'],
			archivedCopy: (publisher) => `Archived copy: ${publisher}`,
			notArchived: 'No archived copy is recorded.',
		},
	},
	uk: {
		seen: {
			directly: 'Документ або його копію прочитано.',
			through: (sources) => ['Тут не відкривали. Про нього відомо з інших джерел: ', sources, '.'],
			archivedCopy: (publisher) => `Архівна копія: ${publisher}`,
			notArchived: 'Архівної копії не записано.',
		},
	},
};
