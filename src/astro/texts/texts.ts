import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsWithPages } from '../../ledger/ask/published-articles.ts';
import { proseRecordsKey } from '../../ledger/ask/prose-records.ts';
import type { Text } from '../../ledger/ledger.ts';
import { splitFrontmatter } from '../../ledger/read/frontmatter.ts';
import { cacheFolderIn, contentKey } from '../../workspace/cache-folder.ts';
import { proseKey } from '../../workspace/code-key.ts';
import { diskPath } from '../../workspace/read-many.ts';
import { sha256Of } from '../../workspace/sha256.ts';
import type { OpenSite } from '../../workspace/site.ts';
import { buildLog } from '../current-site.ts';
import { keptName, type MadeText, TextCache } from './text-cache.ts';

/**
 * The texts of a site as HTML, which is made when it is asked for and kept by the text, the records
 * and the code that it is made from.
 */
export class Texts {
	readonly #cache: TextCache;
	readonly #code: string;
	readonly #keys = new WeakMap<OpenSite, string>();

	/** @param root the folder of the site */
	constructor(root: string, content: string) {
		this.#cache = new TextCache(join(cacheFolderIn(root), contentKey(content), 'texts'));
		this.#code = proseKey(root);
	}

	/**
	 * The HTML of a text without code.
	 * @throws if it cannot be read or turned into HTML, with its path
	 */
	async htmlOf(text: Text, site: OpenSite): Promise<string> {
		return (await this.#make(text, site)).html;
	}

	/**
	 * Makes the HTML of published texts before their pages. If it makes all of them, what is kept of
	 * others is forgotten; otherwise they may be wanted again when a record changes.
	 * @param madeBeside what another thread has made of a text; undefined if it has not
	 * @throws if one cannot be turned into HTML
	 */
	async makeAll(
		site: OpenSite,
		isMade: (text: Text) => boolean,
		madeBeside?: (slug: string) => Promise<MadeText | undefined>,
	): Promise<void> {
		const { ledger } = site;
		const all = textsWithPages(ledger);
		const made = all.filter(isMade);
		for (const text of made) {
			if (text.body.hasCode) continue;
			const beside = await madeBeside?.(text.slug);
			if (beside !== undefined) this.#cache.use(beside.keptAs);
			buildLog().used('texts', (beside ?? (await this.make(text, site))).wasKept);
		}
		if (made.length === all.length) this.#cache.forgetOthers();
	}

	/**
	 * Makes the HTML of a text without code, unless it is kept.
	 * @throws if it cannot be read or turned into HTML, with its path
	 */
	async make(text: Text, site: OpenSite): Promise<MadeText> {
		const { wasKept, keptAs } = await this.#make(text, site);
		return { wasKept, keptAs };
	}

	async #make({ path }: Text, site: OpenSite): Promise<MadeText & { readonly html: string }> {
		const disk = diskPath(site.folder, path);
		const text = new TextDecoder().decode(readFileSync(disk));
		const madeFrom = `${this.#keyOf(site)}\n${path}\n${text}`;
		const keptAs = keptName(madeFrom);
		const kept = this.#cache.get(madeFrom);
		if (kept !== undefined) return { html: kept, wasKept: true, keptAs };
		try {
			// It loads five hundred modules, which a site with kept texts does not need.
			const { renderText } = await import('./render-text.ts');
			const html = await renderText(splitFrontmatter(text)?.body ?? text, disk);
			this.#cache.set(path, madeFrom, html);
			return { html, wasKept: false, keptAs };
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			throw new Error(`${path} could not be turned into HTML: ${reason}`, { cause: error });
		}
	}

	/** A key of the records and the code that HTML depends on. */
	#keyOf(site: OpenSite): string {
		const known = this.#keys.get(site);
		if (known !== undefined) return known;
		const key = sha256Of(this.#code + proseRecordsKey(site.ledger));
		this.#keys.set(site, key);
		return key;
	}
}
