import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { type Ledger, textsOf } from '../../ledger/ledger.ts';
import { cacheFolderIn, contentKey } from '../../workspace/cache-folder.ts';
import { engineKey } from '../../workspace/code-key.ts';
import { engineFolder } from '../../workspace/engine.ts';
import { keepFile, keptFile } from '../../workspace/kept-file.ts';
import type { SitePlace } from '../../workspace/site-place.ts';
import { filesIn } from './keep-files.ts';
import { hashOf } from './owner-keys.ts';

/** Where Astro puts the bundled code of the pages, in the folder that it writes to. */
const codeFolderName = '.prerender';
/** Where Astro puts what pages load. */
const assetFolder = '_astro/';
/** Where kept code is put, apart, as Node loads a module of one address only once. */
const keptFolderName = '.kept';

const bundleShape = z.object({
	version: z.literal(1),
	/** Changes with everything that the code of the pages is made from. */
	key: z.string(),
	/** The name of the module that has the app of all pages. */
	entry: z.string(),
	/** The modules by path. */
	code: z.record(z.string(), z.string()),
	/** The files that pages load, such as fonts and scripts, by path, in Base64. */
	assets: z.record(z.string(), z.string()),
});

/** The code of all pages as Astro bundled it, with the files that they load. */
export type KeptBundle = z.infer<typeof bundleShape>;

const pathOf = ({ root, content }: SitePlace) =>
	join(cacheFolderIn(root), contentKey(content), 'pages.json');

/**
 * A key of everything that the code of the pages is made from: the engine, its packages, the address
 * of the site, where it is, and which texts have code. Other texts, records and fonts are not among
 * it, as pages ask for them.
 * @param withCode the paths of the texts with code, which are modules of the bundle
 */
export function bundleKey(
	{ root }: SitePlace,
	baseUrl: string,
	withCode: readonly string[],
): string {
	const environment = [
		process.env['NODE_ENV'] ?? 'production',
		process.execArgv.includes('--preserve-symlinks'),
	];
	return hashOf(engineKey(root), root, engineFolder, baseUrl, withCode, environment);
}

/** The paths of the texts with code, in order. */
export function textsWithCode(ledger: Ledger): readonly string[] {
	return textsOf(ledger)
		.flatMap(({ path, body }) => (body.hasCode ? [path] : []))
		.sort();
}

/** Whether a build of a site has kept a bundle, which may be of another key. */
export function hasBundle(place: SitePlace): boolean {
	return existsSync(pathOf(place));
}

/** The bundle of the last build of a site; undefined if there is none with this key. */
export function readBundle(place: SitePlace, key: string): KeptBundle | undefined {
	try {
		const text = keptFile(pathOf(place))?.toString();
		const bundle = text === undefined ? undefined : bundleShape.parse(JSON.parse(text));
		return bundle?.key === key ? bundle : undefined;
	} catch {
		return undefined;
	}
}

/** Forgets the bundle of a site, which could not be used. */
export function forgetBundle(place: SitePlace): void {
	rmSync(pathOf(place), { force: true, recursive: true });
}

/** What is known of the app of all pages. */
interface PagesModule {
	readonly manifest: {
		readonly routes: readonly {
			readonly styles: readonly unknown[];
			readonly scripts: readonly unknown[];
		}[];
	};
}

/**
 * Keeps what Astro has bundled for the next build.
 * @param written the folder to which Astro writes the site, before any page is in it
 */
export async function keepBundle(place: SitePlace, key: string, written: string): Promise<void> {
	if (readBundle(place, key) !== undefined) return;
	const files = filesIn(written);
	const start = `${codeFolderName}/`;
	const code = files
		.filter((path) => path.startsWith(start))
		.map((path) => path.slice(start.length));
	const entry = code.find((path) => /^prerender-entry\.[^/]+\.mjs$/.test(path));
	if (entry === undefined) return;
	const module: PagesModule = await import(
		pathToFileURL(join(written, codeFolderName, entry)).href
	);
	// Astro adds these to pages from what it knows beside the code.
	if (module.manifest.routes.some(({ styles, scripts }) => styles.length + scripts.length > 0))
		return;
	// The rest is copied from the site's own folder in each build.
	const assets = files.filter((path) => path.startsWith(assetFolder));
	const bundle: KeptBundle = {
		version: 1,
		key,
		entry,
		code: Object.fromEntries(
			code.map((path) => [path, readFileSync(join(written, codeFolderName, path), 'utf8')]),
		),
		assets: Object.fromEntries(
			assets.map((path) => [path, readFileSync(join(written, path), 'base64')]),
		),
	};
	keepFile(pathOf(place), JSON.stringify(bundle));
}

/**
 * Writes the files of a bundle into the folder of a build.
 * @returns the folder of its code, and the address of its entry
 * @throws if a file cannot be written
 */
export function unpackBundle(
	{ entry, code, assets }: KeptBundle,
	to: string,
): { readonly folder: string; readonly entry: string } {
	const folder = join(to, keptFolderName);
	for (const [path, text] of Object.entries(code)) writeInto(folder, path, text);
	for (const [path, bytes] of Object.entries(assets))
		writeInto(to, path, Buffer.from(bytes, 'base64'));
	return { folder, entry: pathToFileURL(join(folder, entry)).href };
}

function writeInto(folder: string, path: string, content: string | Uint8Array): void {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}
