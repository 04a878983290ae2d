import { readFileSync } from 'node:fs';
import { colourCss } from '../charts/kit/colour.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { themeCss, themeOf } from '../record/theme.ts';

/** The CSS of the drawings of a site, with the fonts that Caveat brings. */
export function drawingStyle({ site, vocabulary }: Pick<Ledger, 'site' | 'vocabulary'>): string {
	return [
		themeCss(themeOf(site.look?.colours)),
		...['site', 'chart'].map((name) =>
			readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8'),
		),
		colourCss(vocabulary),
	].join('');
}
