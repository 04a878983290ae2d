import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { type Ledger, textsOf } from '../../ledger/ledger.ts';
import { cacheFolderIn, contentKey } from '../../workspace/cache-folder.ts';
import { engineKey } from '../../workspace/code-key.ts';
import { engineFolder, packagesFolder } from '../../workspace/engine.ts';
import { keepFile, keptFile } from '../../workspace/kept-file.ts';
import type { SitePlace } from '../../workspace/site-place.ts';
import { rootOf } from '../../ledger/link/page-address.ts';
import { siteConfigName } from '../config/site-config.ts';
import { placesIn } from '../files/places-in.ts';
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
 * Where bundles are that the pages of any site can be made with, because no text has code: among the
 * packages of the engine.
 */
const sharedFolder = () => join(packagesFolder(), '.cache', 'caveat');
const sharedPath = (key: string) => join(sharedFolder(), `pages-${key.slice(0, 20)}.json`);
/** How many shared bundles are left: those of the last engines, and of sites below a path. */
const mostShared = 8;

/** What a bundle is asked by. */
export interface BundleName {
	/** Changes with everything that the code of the pages is made from. */
	readonly key: string;
	/** Whether the bundle fits any site with the same path. */
	readonly isShared: boolean;
	/** The address of the site that asks. */
	readonly baseUrl: string;
}

/**
 * The name of the code of the pages: of the engine, its packages, and the path of the site. Texts,
 * records and fonts are not part of it, as pages ask for them. Only texts with code, and a site with
 * a configuration, have a bundle of their own.
 * @param withCode the paths of the texts with code
 */
export function bundleName(
	{ root }: SitePlace,
	baseUrl: string,
	withCode: readonly string[],
): BundleName {
	const environment = [
		process.env['NODE_ENV'] ?? 'production',
		process.execArgv.includes('--preserve-symlinks'),
	];
	const path = rootOf(baseUrl);
	const common = [engineKey(engineFolder), packagesFolder(), path, environment];
	const hasOwnCode = withCode.length > 0 || existsSync(join(root, siteConfigName));
	// Paths with backslashes are written in too many ways to be found in the code.
	const isShared = !hasOwnCode && sep === '/';
	return {
		isShared,
		baseUrl,
		key: isShared
			? hashOf(common)
			: hashOf(common, engineKey(root), root, engineFolder, baseUrl, withCode),
	};
}

/** The paths of the texts with code, in order. */
export function textsWithCode(ledger: Ledger): readonly string[] {
	return textsOf(ledger)
		.flatMap(({ path, body }) => (body.hasCode ? [path] : []))
		.sort();
}

/** Where a bundle can be; folders of packages cannot always be written to. */
function pathsOf(place: SitePlace, { key, isShared }: BundleName): readonly string[] {
	return isShared ? [sharedPath(key), pathOf(place)] : [pathOf(place)];
}

/** The bundle with this name, with the paths of this site; undefined if none is kept. */
export function readBundle(place: SitePlace, name: BundleName): KeptBundle | undefined {
	for (const path of pathsOf(place, name)) {
		try {
			const text = keptFile(path)?.toString();
			const bundle = text === undefined ? undefined : bundleShape.parse(JSON.parse(text));
			if (bundle?.key === name.key)
				return { ...bundle, code: mapped(bundle.code, (code) => withPaths(code, place, name)) };
		} catch {
			// The next build makes another.
		}
	}
	return undefined;
}

/** Forgets a bundle that could not be used. */
export function forgetBundle(place: SitePlace, name: BundleName): void {
	for (const path of pathsOf(place, name)) rmSync(path, { force: true, recursive: true });
}

/** The folders in the code of a bundle, each with the sign that replaces it; the longest first. */
function folders({ root }: Pick<SitePlace, 'root'>): readonly (readonly [string, string])[] {
	const signs = [
		[withoutSlash(engineFolder), '<engine>'],
		[withoutSlash(root), '<site>'],
	] as const;
	return signs
		.flatMap(([folder, sign]): [string, string][] => [
			[pathToFileURL(folder).href, `file://${sign}`],
			[folder, sign],
		])
		.toSorted(([a], [b]) => b.length - a.length);
}

/** Replaces the address of the site. */
const addressSign = '"site":"<address>"';

const withoutSlash = (folder: string) => folder.replace(/\/$/, '');

/** Code that is kept for other sites, and other copies of the engine. */
const withoutPaths = (code: string, place: Pick<SitePlace, 'root'>) =>
	folders(place)
		.reduce((text, [folder, sign]) => text.replaceAll(`${folder}/`, `${sign}/`), code)
		.replaceAll(/"site":"https?:[^"\\]*"/g, addressSign);

const withPaths = (
	code: string,
	place: Pick<SitePlace, 'root'>,
	{ baseUrl }: Pick<BundleName, 'baseUrl'>,
) =>
	folders(place)
		.reduce((text, [folder, sign]) => text.replaceAll(`${sign}/`, `${folder}/`), code)
		.replaceAll(addressSign, () => `"site":${JSON.stringify(baseUrl)}`);

const mapped = (files: Readonly<Record<string, string>>, change: (text: string) => string) =>
	Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text)]));

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
 * @returns the address of the module that has the app of all pages, if it can be used without Astro
 */
export async function keepBundle(
	place: SitePlace,
	name: BundleName,
	written: string,
): Promise<string | undefined> {
	const files = filesIn(written);
	const start = `${codeFolderName}/`;
	const code = files
		.filter((path) => path.startsWith(start))
		.map((path) => path.slice(start.length));
	const entry = code.find((path) => /^prerender-entry\.[^/]+\.mjs$/.test(path));
	if (entry === undefined) return undefined;
	const address = pathToFileURL(join(written, codeFolderName, entry)).href;
	if (readBundle(place, name) !== undefined) return address;
	const module: PagesModule = await import(address);
	// Astro adds these to pages from what it knows beside the code.
	if (module.manifest.routes.some(({ styles, scripts }) => styles.length + scripts.length > 0))
		return undefined;
	// The rest is copied from the site's own folder in each build.
	const assets = files.filter((path) => path.startsWith(assetFolder));
	const bundle: KeptBundle = {
		version: 1,
		key: name.key,
		entry,
		code: Object.fromEntries(
			code.map((path) => {
				const text = readFileSync(join(written, codeFolderName, path), 'utf8');
				return [path, withoutPaths(text, place)];
			}),
		),
		assets: Object.fromEntries(
			assets.map((path) => [path, readFileSync(join(written, path), 'base64')]),
		),
	};
	const text = JSON.stringify(bundle);
	for (const path of pathsOf(place, name)) {
		keepFile(path, text);
		if (keptFile(path) !== undefined) break;
	}
	if (name.isShared) removeOldest();
	return address;
}

/** Removes all but the newest shared bundles. */
function removeOldest(): void {
	try {
		const folder = sharedFolder();
		const paths = readdirSync(folder)
			.filter((file) => /^pages-\w+\.json$/.test(file))
			.map((file) => join(folder, file));
		const times = new Map(paths.map((path) => [path, statSync(path).mtimeMs]));
		const old = paths
			.toSorted((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0))
			.slice(mostShared);
		for (const path of old) rmSync(path, { force: true });
	} catch {
		// Another build removes them.
	}
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
	const [codeAt, assetAt] = [placesIn(folder), placesIn(to)];
	for (const [path, text] of Object.entries(code)) writeFileSync(codeAt(path), text);
	for (const [path, bytes] of Object.entries(assets))
		writeFileSync(assetAt(path), Buffer.from(bytes, 'base64'));
	return { folder, entry: pathToFileURL(join(folder, entry)).href };
}
