import { type Ledger, articlesAndTranslations } from '../../ledger/ledger.ts';
import type { Found, Rule } from '../rule.ts';
import { usesOfFigures } from '../uses-of-figures.ts';

/** The figures that the text and drawings of an article use are on its list. */
export const figureNotListed: Rule = {
	code: 'figure-not-listed',
	title: 'A text lists the figures that it uses',
	severity: 'error',
	section: 'References',
	isFixed: true,
	check,
};

function check(ledger: Ledger): readonly Found[] {
	return articlesAndTranslations(ledger).flatMap((article) => {
		const listed = new Set(article.figures);
		return usesOfFigures(article, ledger)
			.filter(({ id }) => ledger.written.has(id) && !listed.has(id))
			.map(({ id, place }) => ({
				place,
				message: `The figure "${id}" is used here but is not on the list of this article.`,
				hint: `Add "- ${id}" under "figures:" in the frontmatter.`,
			}));
	});
}
