import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Publication } from '../../ledger/link/unpublished.ts';
import { textsOf } from '../../ledger/ledger.ts';
import { cacheFolderIn, contentKey } from '../../workspace/cache-folder.ts';
import { type OpenSite, Site } from '../../workspace/site.ts';
import type { SitePlace } from '../../workspace/site-place.ts';
import { bundleName, readBundle } from '../build/kept-bundle.ts';
import { siteConfigName } from '../config/site-config.ts';
import { setCurrentSite, setForAuthor } from '../current-site.ts';
import { makeFonts } from '../fonts/site-fonts.ts';
import { setSiteFonts } from '../site-drawing.ts';
import { setTexts } from '../texts/current-texts.ts';
import { Texts } from '../texts/texts.ts';
import { KeptPages } from './kept-pages.ts';

/** A site that can be served with the code that its last build has kept. */
export interface KeptSite {
	readonly workspace: Site;
	readonly pages: KeptPages;
}

/** Whether a site can be shown without Astro, which alone compiles the texts with code. */
export function isWithoutCode({ ledger }: OpenSite): boolean {
	return textsOf(ledger).every(({ body }) => !body.hasCode);
}

/**
 * Opens a site with the pages that its last build has kept.
 * @returns undefined if there are none that fit, so that Astro has to serve the site
 * @throws if the content cannot be read
 */
export async function openKept(
	place: SitePlace,
	publication: Publication,
): Promise<KeptSite | undefined> {
	const { root, content } = place;
	// The settings of a site are for Astro and Vite.
	if (existsSync(join(root, siteConfigName))) return undefined;
	const cacheFolder = cacheFolderIn(root);
	const workspace = new Site(content, cacheFolder, publication);
	const site = await workspace.open();
	// Astro serves the same site, if this does not.
	setCurrentSite(site);
	if (!isWithoutCode(site)) return undefined;
	const { ledger } = site;
	const bundle = readBundle(place, bundleName(place, ledger.site.baseUrl, []));
	if (bundle === undefined) return undefined;
	setForAuthor();
	setSiteFonts(await makeFonts(ledger, { content, cacheFolder }));
	setTexts(new Texts(root, content));
	try {
		const folder = join(cacheFolder, contentKey(content), 'pages');
		return { workspace, pages: await KeptPages.open(bundle, folder) };
	} catch {
		return undefined;
	}
}
