import type { Ledger } from '../../ledger/ledger.ts';
import { contrast, luminance, themes } from '../../record/colour.ts';
import { pairOf } from '../../record/palette.ts';
import { themeOf } from '../../record/theme.ts';
import type { Found, Rule } from '../rule.ts';

/** The colour of a subject or a kind can be seen on the page, on light pages and on dark ones. */
export const faintColour: Rule = {
	code: 'faint-colour',
	title: 'The colours of subjects and kinds can be seen on the page',
	severity: 'error',
	section: 'Shape of records',
	check,
};

/** The least contrast of a shape: https://www.w3.org/TR/WCAG22/#non-text-contrast. */
const least = 3;

function check({ site, vocabulary, vocabularyPlace }: Ledger): readonly Found[] {
	const { paper } = themeOf(site.look?.colours);
	const named = (['subjects', 'kinds'] as const).flatMap((list) =>
		Object.entries(vocabulary[list] ?? {}).map(([id, word]) => ({ list, id, ...word })),
	);
	return named.flatMap(({ list, id, colour, label }) => {
		const pair = colour === undefined ? undefined : pairOf(colour);
		if (colour === undefined || pair === undefined) return [];
		return themes.flatMap((theme): readonly Found[] => {
			const reached = Math.floor(contrast(pair[theme], paper[theme]) * 100) / 100;
			if (reached >= least) return [];
			const path = [list, id, 'colour', ...(typeof colour === 'string' ? [] : [theme])];
			const isDarkPage = luminance(paper[theme]) < luminance(pair[theme]);
			return [
				{
					place: vocabularyPlace(path),
					message: `The contrast of the colour of ${label}, ${pair[theme]}, with the page is ${reached} on ${theme} pages; a shape needs ${least}.`,
					hint: `Make it ${isDarkPage ? 'lighter' : 'darker'}, or name a colour of the palette.`,
				},
			];
		});
	});
}
