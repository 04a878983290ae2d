import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { publishedTexts } from '../ledger/ask/published-articles.ts';
import type { Ledger, Text } from '../ledger/ledger.ts';
import { splitFrontmatter } from '../ledger/read/frontmatter.ts';
import { cacheFolderIn, contentKey } from '../workspace/cache-folder.ts';
import { proseKey } from '../workspace/code-key.ts';
import { diskPath } from '../workspace/read-many.ts';
import { refusalsOf } from '../workspace/refusals.ts';
import { buildLog, isTextMade, setLoadedSite, siteIfOpen } from './current-site.ts';
import { TextCache, type RenderedText } from './text-cache.ts';
import { proseRecords } from './prose-records.ts';

/** What is needed to turn a text into HTML. */
interface Press {
	readonly folder: string;
	readonly cache: TextCache;
	/** A key of the records and the code that its HTML depends on. */
	readonly key: string;
	readonly renderMarkdown: LoaderContext['renderMarkdown'];
}

/** The digest of each text that Astro received in this process, by slug. */
const written = new Map<string, string>();

/**
 * Gives Astro the published texts of the ledger: `.md` as HTML, made once by the project's own
 * Markdown pipeline; `.mdx` as a module that Astro compiles. Every entry is written again and all
 * others are removed, so that Astro's store cannot keep a file that was renamed or deleted.
 * @throws in a build, if a text cannot be turned into HTML: a page without its text is never
 * published
 */
export const textLoader: Loader = {
	name: 'caveat-texts',
	load: async ({ store, config, renderMarkdown, generateDigest, watcher, logger }) => {
		const site = siteIfOpen();
		if (site === undefined) {
			store.clear();
			return;
		}
		const { ledger, folder, findings } = site;
		const root = fileURLToPath(config.root);
		const cache = new TextCache(join(cacheFolderIn(root), contentKey(folder), 'texts'));
		const press = { folder, cache, key: keyOf(ledger, root), renderMarkdown };
		// A build stops at errors in the content; the dev server shows the errors of a text instead
		// of it.
		const refused = refusalsOf(ledger, findings).texts;
		const all = [...publishedTexts(ledger), ...ledger.pages.values()].filter(
			({ slug }) => !refused.has(slug),
		);
		const texts = all.filter(({ slug }) => isTextMade(slug));
		const slugs = new Set(texts.map(({ slug }) => slug));
		for (const id of store.keys()) if (!slugs.has(id)) store.delete(id);
		for (const text of texts) {
			const disk = diskPath(folder, text.path);
			const filePath = relative(root, disk).split(sep).join('/');
			const made = await makeEntry(text, press).catch((error: unknown) => {
				if (watcher === undefined) throw error;
				// The dev server continues without this text.
				logger.error(error instanceof Error ? error.message : String(error));
			});
			if (made === undefined) {
				store.delete(text.slug);
				continue;
			}
			const digest = generateDigest(`${filePath}\n${made.madeFrom}`);
			// Astro saves its store half a second after a change, so unchanged entries are not
			// written.
			if (written.get(text.slug) === digest && store.get(text.slug)?.digest === digest) continue;
			store.delete(text.slug);
			store.set({ id: text.slug, data: {}, filePath, digest, ...made.content });
			written.set(text.slug, digest);
		}
		// The others may be wanted again when a record changes.
		if (texts.length === all.length) cache.forgetOthers();
		setLoadedSite(site);
	},
};

function keyOf(ledger: Ledger, root: string): string {
	return createHash('sha256').update(proseKey(root)).update(proseRecords(ledger)).digest('hex');
}

/** An entry for Astro, and everything that it was made from. */
interface MadeEntry {
	readonly madeFrom: string;
	readonly content: Omit<
		Parameters<LoaderContext['store']['set']>[0],
		'id' | 'data' | 'filePath' | 'digest'
	>;
}

async function makeEntry({ path }: Text, press: Press): Promise<MadeEntry> {
	if (path.endsWith('.mdx')) return { madeFrom: '', content: { deferredRender: true } };
	const text = new TextDecoder().decode(readFileSync(diskPath(press.folder, path)));
	const madeFrom = `${press.key}\n${path}\n${text}`;
	const known = press.cache.get(madeFrom);
	buildLog().used('texts', known !== undefined);
	const rendered = known ?? (await render(path, text, press));
	press.cache.set(madeFrom, rendered);
	const images = rendered.metadata?.imagePaths;
	return {
		madeFrom,
		content: { rendered, ...(images === undefined ? {} : { assetImports: images }) },
	};
}

async function render(
	path: string,
	text: string,
	{ folder, renderMarkdown }: Press,
): Promise<RenderedText> {
	try {
		// Records come from the ledger. The empty frontmatter keeps Astro from reading the first
		// lines of the text as one.
		return await renderMarkdown(`---\n---\n${splitFrontmatter(text)?.body ?? text}`, {
			fileURL: pathToFileURL(diskPath(folder, path)),
		});
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(`${path} could not be turned into HTML: ${reason}`, { cause: error });
	}
}
