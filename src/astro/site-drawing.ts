import { oncePerLedger } from '../ledger/once-per-ledger.ts';
import { currentSite } from './current-site.ts';
import { rootOf } from '../ledger/link/page-address.ts';
import { drawingCss } from './fonts/drawing-css.ts';
import { type PageFonts, withAddresses } from './fonts/page-fonts.ts';
import type { SiteFonts } from './fonts/site-fonts.ts';

/**
 * The fonts of the site in this process. Pages are bundled separately from the integration, so both
 * use a property of `globalThis`; only this file touches it.
 */
const key = Symbol.for('caveat.site-fonts');

export function setSiteFonts(fonts: SiteFonts): void {
	(globalThis as Record<symbol, unknown>)[key] = fonts;
}

/** What drawings outside the pages of a site are drawn with. */
export interface SiteDrawing {
	/** The CSS of drawings, in the colours and fonts of the site. */
	readonly css: string;
	/** TrueType, in every weight and set of characters that pictures need. */
	readonly fontFiles: readonly string[];
}

function madeFonts(): SiteFonts {
	const fonts = (globalThis as Record<symbol, unknown>)[key] as SiteFonts | undefined;
	if (fonts === undefined) throw new Error('The fonts of the site were not made.');
	return fonts;
}

const drawingOf = oncePerLedger((ledger): SiteDrawing => {
	const { fonts, pictureFiles } = madeFonts();
	return { css: drawingCss(ledger, fonts), fontFiles: pictureFiles };
});

const pageFontsOf = oncePerLedger(({ site }) =>
	withAddresses(madeFonts().fonts, rootOf(site.baseUrl)),
);

/** The fonts that the pages of the current site load. */
export const pageFonts = (): PageFonts => pageFontsOf(currentSite().ledger);

/** What the drawings of the current site are drawn with. */
export const siteDrawing = (): SiteDrawing => drawingOf(currentSite().ledger);
