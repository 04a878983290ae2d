import type { Ledger } from '../ledger/ledger.ts';
import { namedStyle } from '../record/site.ts';
import { readStyleFile } from './style-file.ts';

/** A style as CSL, with its name in the settings of a site. */
export interface Style {
	readonly name: string;
	readonly csl: string;
	/** The title in the style itself: "Chicago Manual of Style 17th edition (author-date)". */
	readonly title: string;
	/** Whether the text cites authors and years; otherwise it has numbers, which fit any list. */
	readonly isAuthorDate: boolean;
}

/**
 * The citation style of a site.
 * @throws if there is none of its name, which the checks have already reported
 */
export function citationStyleOf(ledger: Ledger): Style {
	return styleNamed(ledger.site.citations?.style ?? 'numeric', ledger);
}

/** @throws if there is none of this name */
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
