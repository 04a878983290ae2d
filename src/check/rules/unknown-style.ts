import type { Finding } from '../../ledger/finding.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { suggest } from '../../ledger/suggest.ts';
import { citationStyles, namedStyle } from '../../record/site.ts';

/** The citation style of the site comes with Caveat or stands in content/styles. */
export function unknownStyle({ site, sitePlace, styles, isWhole }: Ledger): readonly Finding[] {
	const style = site.citations?.style;
	if (style === undefined || namedStyle(style) !== undefined || styles.has(style) || !isWhole)
		return [];
	const known = ['numeric', 'author-date', ...citationStyles, ...styles.keys()];
	return [
		{
			code: 'unknown-style',
			severity: 'error',
			place: sitePlace(['citations', 'style']),
			message: `Unexpected citation style "${style}".`,
			hint: `${suggest(style, known)} The file of another goes into content/styles.`,
		},
	];
}
