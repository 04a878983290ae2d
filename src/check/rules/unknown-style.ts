import type { Ledger } from '../../ledger/ledger.ts';
import { suggestion } from '../../ledger/suggest.ts';
import { citationStyles, namedStyle } from '../../record/site.ts';
import type { Found, Rule } from '../rule.ts';

/** The citation style of the site comes with Caveat or is a file in content/styles. */
export const unknownStyle: Rule = {
	code: 'unknown-style',
	title: 'The citation style exists',
	severity: 'error',
	section: 'References',
	isFixed: true,
	check,
};

function check({ site, sitePlace, styles, isWhole }: Ledger): readonly Found[] {
	const style = site.citations?.style;
	if (style === undefined || namedStyle(style) !== undefined || styles.has(style) || !isWhole)
		return [];
	const known = ['numeric', 'author-date', ...citationStyles, ...styles.keys()];
	const near = suggestion(style, known);
	return [
		{
			place: sitePlace(['citations', 'style']),
			message: `Unexpected citation style "${style}".`,
			...near,
			hint: `${near.hint} Put the file of any other style into content/styles.`,
		},
	];
}
