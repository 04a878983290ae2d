import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { textsWithPages } from '../../ledger/ask/published-articles.ts';
import { diskPath } from '../../workspace/read-many.ts';
import { refusalsOf } from '../../workspace/refusals.ts';
import { isTextMade, setLoadedSite, siteIfOpen } from '../current-site.ts';

/** The digest of each text that Astro received in this process, by slug. */
const written = new Map<string, string>();

/**
 * Gives Astro the published texts with code, as modules that it compiles. Every entry is written
 * again and all others are removed, so that Astro's store cannot keep a file that was renamed or
 * deleted. All other texts are turned into HTML without Astro (`texts.ts`).
 */
export const textLoader: Loader = {
	name: 'caveat-texts',
	load: ({ store, config, generateDigest }) => {
		const site = siteIfOpen();
		if (site === undefined) {
			store.clear();
			return Promise.resolve();
		}
		const { ledger, folder, findings } = site;
		const root = fileURLToPath(config.root);
		// A build stops at errors in the content; the dev server shows the errors of a text instead
		// of it.
		const refused = refusalsOf(ledger, findings).texts;
		const texts = textsWithPages(ledger).filter(
			({ slug, body }) => body.hasCode && !refused.has(slug) && isTextMade(slug),
		);
		const slugs = new Set(texts.map(({ slug }) => slug));
		for (const id of store.keys()) if (!slugs.has(id)) store.delete(id);
		for (const { slug, path } of texts) {
			const filePath = relative(root, diskPath(folder, path)).split(sep).join('/');
			const digest = generateDigest(filePath);
			// Astro saves its store half a second after a change, so unchanged entries are not
			// written.
			if (written.get(slug) === digest && store.get(slug)?.digest === digest) continue;
			store.delete(slug);
			store.set({ id: slug, data: {}, filePath, digest, deferredRender: true });
			written.set(slug, digest);
		}
		setLoadedSite(site);
		return Promise.resolve();
	},
};
