// Reads and checks the site in this folder and writes the page of each of its articles, and nothing
// else: what a generator does that makes no other pages. A build must have kept the code of the pages.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
	bundleName,
	readBundle,
	textsWithCode,
	unpackBundle,
} from '../src/astro/build/kept-bundle.ts';
import { fileOf, openPageApp } from '../src/astro/build/page-app.ts';
import { setCurrentSite } from '../src/astro/current-site.ts';
import { makeFonts } from '../src/astro/fonts/site-fonts.ts';
import { setSiteFonts } from '../src/astro/site-drawing.ts';
import { setTexts } from '../src/astro/texts/current-texts.ts';
import { Texts } from '../src/astro/texts/texts.ts';
import { cacheFolderIn } from '../src/workspace/cache-folder.ts';
import { openSite } from '../src/workspace/site.ts';
import { findSite } from '../src/workspace/site-place.ts';

const place = findSite(process.cwd(), {});
const { root, content } = place;
const site = await openSite(content);
const { ledger } = site;
setCurrentSite(site);
setSiteFonts(await makeFonts(ledger, { content, cacheFolder: cacheFolderIn(root) }));
setTexts(new Texts(root, content));
const bundle = readBundle(place, bundleName(place, ledger.site.baseUrl, textsWithCode(ledger)));
if (bundle === undefined) throw new Error('No build has kept the code of the pages.');
const folder = mkdtempSync(join(root, 'alone-'));
const app = await openPageApp(unpackBundle(bundle, folder).entry);
const articles = new Set([...ledger.articles.keys()].map((slug) => `${slug}/index.html`));
let count = 0;
for (const { pathname, route } of await app.paths()) {
	const file = fileOf(pathname, route);
	if (!articles.has(file)) continue;
	const response = await app.render(app.requestFor(pathname, route), route);
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), Buffer.from(await response.arrayBuffer()));
	count += 1;
}
if (count !== articles.size) throw new Error(`${count} of ${articles.size} articles were made.`);
