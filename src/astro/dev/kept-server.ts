import { createServer } from 'node:http';
import { watch } from 'chokidar';
import { rootOf } from '../../ledger/link/page-address.ts';
import type { Publication } from '../../ledger/link/unpublished.ts';
import { codeFolder, moduleEnding } from '../../workspace/engine.ts';
import type { SitePlace } from '../../workspace/site-place.ts';
import { currentSite } from '../current-site.ts';
import type { Logger } from '../log-findings.ts';
import { isShared, restartNote } from '../shared-modules.ts';
import { answerFromKept } from './answer-from-kept.ts';
import { listen, type ListenOptions, portOf } from './listen.ts';
import { isWithoutCode, openKept } from './open-kept.ts';
import { OpenPages } from './open-pages.ts';
import { watchContent } from './watch-content.ts';

export interface KeptServerOptions extends ListenOptions {
	readonly publication: Publication;
	readonly logger: Logger;
	/** Serves the site with Astro at the port of this server, which is free by then. */
	readonly handOver: (port: number) => Promise<void>;
}

/**
 * Serves a site to its author with the code of the pages that the last build has kept. It starts in
 * a fraction of the time that Astro's server takes, and a page needs no compiler. When something
 * changes that only Astro can serve, it hands over.
 * @returns the addresses of the site; undefined if nothing was kept that fits, and nothing is served
 * @throws if the content cannot be read
 */
export async function serveKept(
	place: SitePlace,
	options: KeptServerOptions,
): Promise<readonly string[] | undefined> {
	const { publication, logger, handOver } = options;
	const kept = await openKept(place, publication);
	if (kept === undefined) return undefined;
	const { workspace, pages } = kept;
	const root = rootOf(currentSite().ledger.site.baseUrl);
	const openPages = new OpenPages(root);
	const server = createServer();
	const watcher = watch([], { ignoreInitial: true });
	let handedOver: Promise<void> | undefined;
	const leave = (reason: string): Promise<void> => {
		handedOver ??= (async () => {
			logger.info(`${reason} Astro serves the site from now on.`);
			const port = portOf(server);
			stop();
			openPages.close();
			// Its end is not awaited, as requests wait until Astro can answer them.
			server.close();
			await watcher.close();
			await handOver(port);
		})();
		return handedOver;
	};
	const { content, stop } = watchContent({
		workspace,
		watcher,
		logger,
		change: async (site) => {
			pages.forget();
			if (!isWithoutCode(site)) void leave('A text has code.');
		},
		reload: () => {
			openPages.reload();
		},
	});
	if (moduleEnding === '.ts') {
		watcher.add(codeFolder);
		watcher.on('all', (_happening, path) => {
			if (isShared(path)) logger.warn(restartNote(path));
			else if (path.startsWith(codeFolder)) void leave('The code of the pages has changed.');
		});
	}
	server.on(
		'request',
		answerFromKept({
			...{ place, root, host: options.host, logger },
			...{ pages, openPages, content },
			leave,
			leaving: () => handedOver,
		}),
	);
	const addresses = await listen(server, options);
	// The first edit is checked, even if the last run's findings were enough so far.
	import('../../check/run-checks.ts').catch(() => undefined);
	// A fault in the code of a page is shown with the page. An edited text has to be turned into HTML.
	pages
		.warm()
		.then(() => import('../texts/render-text.ts'))
		.catch(() => undefined);
	return addresses.map((origin) => origin + root);
}
