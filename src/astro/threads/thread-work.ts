import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isPicture, types } from '../../export/files/site-file.ts';
import { textsWithPages } from '../../ledger/ask/published-articles.ts';
import { addToList } from '../../ledger/add-to-list.ts';
import { stagingIn } from '../../workspace/cache-folder.ts';
import type { SitePlace } from '../../workspace/site-place.ts';
import type { OpenSite } from '../../workspace/site.ts';
import { openPageApp } from '../build/page-app.ts';
import { type Owner, ownerNames, ownerOf } from '../build/output-owner.ts';
import { StagedFiles } from '../files/staged-files.ts';
import { siteFiles } from '../files/site-files.ts';
import { isTextMade } from '../current-site.ts';
import { setSiteFonts, siteDrawing } from '../site-drawing.ts';
import { currentTexts } from '../texts/current-texts.ts';
import type { MadeText } from '../texts/text-cache.ts';
import type { MadeOutput, ThreadTask } from './thread-messages.ts';

/** How a thread makes what belongs to an owner, by its number. */
export interface WorkOfKind {
	readonly kind: ThreadTask['kind'] | 'texts';
	/** @throws if it cannot be made */
	make(index: number): Promise<MadeText | readonly MadeOutput[] | undefined>;
}

/** The HTML of texts without code. */
export function textsOfOwners(site: OpenSite, owners: readonly Owner[]): WorkOfKind {
	const texts = new Map(
		textsWithPages(site.ledger).map((text) => [`text:${text.slug}` as Owner, text]),
	);
	return {
		kind: 'texts',
		make: async (index) => {
			const text = texts.get(owners[index] ?? 'text:');
			return text === undefined || text.body.hasCode ? undefined : currentTexts().make(text, site);
		},
	};
}

interface FilesSetting {
	readonly site: OpenSite;
	readonly owners: readonly Owner[];
	readonly place: SitePlace;
}

/** The files of owners that are no pages and no pictures. */
export function filesOfOwners(
	{ fonts }: Extract<ThreadTask, { readonly kind: 'files' }>,
	{ site, owners, place: { root } }: FilesSetting,
): WorkOfKind {
	setSiteFonts(fonts);
	const names = ownerNames(site.ledger);
	const byOwner = new Map<Owner, ReturnType<typeof siteFiles>[number][]>();
	for (const file of siteFiles(site, siteDrawing().css, { isTextMade })) {
		const owner = file.type === types.png ? undefined : ownerOf(file.path, names);
		if (owner !== undefined) addToList(byOwner, owner, file);
	}
	const staged = new StagedFiles(stagingIn(root));
	return {
		kind: 'files',
		make: (index) =>
			Promise.resolve(
				(byOwner.get(owners[index] ?? 'text:') ?? []).map(({ path, content }): MadeOutput => {
					const started = performance.now();
					const own = content();
					if (isPicture(own)) throw new Error(`${path} is a picture.`);
					// One of the site's own may be copied later, and is to be replaced.
					if (existsSync(join(root, 'public', path))) throw new Error(`${path} is there.`);
					const sha256 = staged.write(path, own);
					return { path, milliseconds: performance.now() - started, file: path, sha256 };
				}),
			),
	};
}

/**
 * The pages of owners.
 * @throws if the code of the pages cannot be loaded
 */
export async function pagesOfOwners(
	{ entry, pages }: Extract<ThreadTask, { readonly kind: 'pages' }>,
	{ root }: SitePlace,
): Promise<WorkOfKind> {
	let said: string[] = [];
	const app = await openPageApp(entry, (message) => said.push(message));
	const staged = new StagedFiles(stagingIn(root));
	return {
		kind: 'pages',
		make: async (index) => {
			const made: MadeOutput[] = [];
			said = [];
			for (const { pathname, route: name, file } of pages[index] ?? []) {
				const started = performance.now();
				const route = app.routeOf(name);
				if (route === undefined) throw new Error(`${pathname} has no route.`);
				const request = app.requestFor(pathname, route);
				const response = await app.render(request, route);
				if (response.status !== 200 || response.body === null)
					throw new Error(`${pathname} is no page.`);
				const sha256 = staged.write(file, Buffer.from(await response.arrayBuffer()));
				const path = decodeURI(new URL(request.url).pathname);
				made.push({ path, milliseconds: performance.now() - started, file, sha256 });
			}
			// What is said of a page that fails, the first thread says when it makes it.
			for (const message of said) console.error(message);
			return made;
		},
	};
}
