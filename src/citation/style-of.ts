import type { Ledger } from '../ledger/ledger.ts';
import { namedStyle } from '../record/site.ts';
import { readStyleFile } from './style-file.ts';

/** A style as CSL, and the name that a site calls it by. */
export interface Style {
	readonly name: string;
	readonly csl: string;
	/** What the style calls itself: "Chicago Manual of Style 17th edition (author-date)". */
	readonly title: string;
	/** Whether the text names authors and years; else it has numbers, which any list can have. */
	readonly isAuthorDate: boolean;
}

/** The style of a site's citations. @throws where there is none of its name, which the checks have reported by then */
export function citationStyleOf(ledger: Ledger): Style {
	return styleNamed(ledger.site.citations?.style ?? 'numeric', ledger);
}

/** @throws where there is none of this name */
export function styleNamed(word: string, ledger: Ledger): Style {
	const own = namedStyle(word);
	const name = own ?? word;
	const csl = ledger.styles.get(name) ?? (own && readStyleFile(`${own}.csl`));
	if (csl === undefined) throw new Error(`There is no citation style "${word}".`);
	return {
		name,
		csl,
		title: /<title>([^<]*)<\/title>/.exec(csl)?.[1]?.replaceAll('&amp;', '&') ?? name,
		isAuthorDate: /<category\s[^>]*citation-format="author(?:-date)?"/.test(csl),
	};
}
