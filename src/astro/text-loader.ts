import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { publishedTexts } from '../ledger/ask/published-articles.ts';
import type { Ledger, Text } from '../ledger/ledger.ts';
import { splitFrontmatter } from '../ledger/read/frontmatter.ts';
import { cacheFolder, contentKey } from '../workspace/cache-folder.ts';
import { proseKey } from '../workspace/code-key.ts';
import { diskPath } from '../workspace/read-many.ts';
import { siteIfOpen } from './current-site.ts';
import { KeptTexts, type RenderedText } from './kept-texts.ts';
import { proseRecords } from './prose-records.ts';

/** What a text is turned into HTML with. */
interface Press {
	readonly folder: string;
	readonly kept: KeptTexts;
	/** The records and the code that its HTML depends on. */
	readonly key: string;
	readonly renderMarkdown: LoaderContext['renderMarkdown'];
}

/**
 * Gives Astro the texts that readers see, as the ledger has them: `.md` as HTML, made once by the project's own Markdown
 * pipeline, `.mdx` as a module that Astro compiles. Every entry is written anew and every other one is dropped,
 * so that Astro's store cannot remember a file that was renamed or is gone.
 * @throws where a text cannot be turned into HTML: a page without its text is never published
 */
export const textLoader: Loader = {
	name: 'caveat-texts',
	load: async ({ store, config, renderMarkdown }) => {
		const site = siteIfOpen();
		if (site === undefined) {
			store.clear();
			return;
		}
		const { ledger, folder } = site;
		const kept = new KeptTexts(join(cacheFolder, contentKey(folder), 'texts'));
		const press = { folder, kept, key: keyOf(ledger), renderMarkdown };
		const texts = [...publishedTexts(ledger), ...ledger.pages.values()];
		const slugs = new Set(texts.map(({ slug }) => slug));
		for (const id of store.keys()) if (!slugs.has(id)) store.delete(id);
		for (const text of texts) {
			const disk = diskPath(folder, text.path);
			const filePath = relative(fileURLToPath(config.root), disk).split(sep).join('/');
			const entry = { id: text.slug, data: {}, filePath };
			if (text.path.endsWith('.mdx')) store.set({ ...entry, deferredRender: true });
			else {
				const rendered = await render(text, press);
				const assetImports = rendered.metadata?.imagePaths;
				store.set({ ...entry, rendered, ...(assetImports === undefined ? {} : { assetImports }) });
			}
		}
		kept.forgetOthers();
	},
};

function keyOf(ledger: Ledger): string {
	return createHash('sha256').update(proseKey()).update(proseRecords(ledger)).digest('hex');
}

async function render(
	{ path }: Text,
	{ folder, kept, key, renderMarkdown }: Press,
): Promise<RenderedText> {
	const disk = diskPath(folder, path);
	const text = new TextDecoder().decode(readFileSync(disk));
	const madeFrom = `${key}\n${path}\n${text}`;
	const known = kept.get(madeFrom);
	if (known !== undefined) return known;
	try {
		// Records are the ledger's. An empty frontmatter keeps Astro from taking the first lines of the text for one.
		const rendered = await renderMarkdown(`---\n---\n${splitFrontmatter(text)?.body ?? text}`, {
			fileURL: pathToFileURL(disk),
		});
		kept.set(madeFrom, rendered);
		return rendered;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(`${path} could not be turned into HTML: ${reason}`, { cause: error });
	}
}
