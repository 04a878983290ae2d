import { setTimeout as wait } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import { textsOf } from '../../ledger/ledger.ts';
import type { OpenSite, Site } from '../../workspace/site.ts';
import { answerAuthor } from '../answer-author.ts';
import { loadedSite, setLoadedSite } from '../current-site.ts';
import { textLoader } from '../texts/text-loader.ts';
import { OneReload } from './one-reload.ts';
import { watchContent } from './watch-content.ts';

type ServerSetup = HookParameters<'astro:server:setup'>;
type Server = ServerSetup['server'];

interface FollowOptions {
	readonly workspace: Site;
	readonly server: Server;
	readonly logger: ServerSetup['logger'];
	readonly refreshContent: ServerSetup['refreshContent'] | undefined;
}

const askAgainMs = 50;
const triesForTexts = 200;

/** Keeps the dev server in step with the content, and shows no page that its errors forbid. */
export function followContent({ workspace, server, logger, refreshContent }: FollowOptions): void {
	const reloads = new OneReload(server.environments.client.hot);
	const { content, stop } = watchContent({
		workspace,
		watcher: server.watcher,
		logger,
		change: async (site) => {
			forgetPages(server, workspace.folder);
			await giveTexts(site, refreshContent);
		},
		reload: () => {
			reloads.ask();
		},
		during: (look) => reloads.during(look),
	});
	const { base } = server.config;
	server.middlewares.use(answerAuthor(content, () => `${base}@vite/client`));
	server.httpServer?.on('close', stop);
}

/**
 * Asks Astro to load the texts with code, if there are any or were. While Astro reads its content
 * configuration it ignores the request, so it is repeated.
 */
async function giveTexts(
	site: OpenSite,
	refreshContent: FollowOptions['refreshContent'],
): Promise<void> {
	const before = loadedSite();
	if (before !== undefined && ![before, site].some(hasCode)) {
		setLoadedSite(site);
		return;
	}
	for (let tries = 1; tries <= triesForTexts && loadedSite() !== site; tries += 1) {
		if (tries > 1) await wait(askAgainMs);
		await refreshContent?.({ loaders: [textLoader.name] });
	}
	if (loadedSite() !== site) throw new Error('Astro did not take the changed texts.');
}

const hasCode = ({ ledger }: OpenSite): boolean => textsOf(ledger).some(({ body }) => body.hasCode);

/**
 * Clears what Astro made of the content: compiled MDX, which contains words of records, and lists
 * of pages. The code of the site stays loaded.
 */
function forgetPages(server: Server, folder: string): void {
	const start = `${folder.replaceAll('\\', '/')}/`;
	for (const environment of Object.values(server.environments)) {
		for (const [file, modules] of environment.moduleGraph.fileToModulesMap) {
			if (!file.startsWith(start)) continue;
			for (const module of modules) environment.moduleGraph.invalidateModule(module);
			if (isRunnable(environment)) {
				const { evaluatedModules } = environment.runner;
				for (const module of evaluatedModules.getModulesByFile(file) ?? [])
					evaluatedModules.invalidateModule(module);
			}
		}
		// At this event Astro clears its lists of pages.
		environment.hot.send('astro:content-changed', {});
	}
}

/** The part of Vite's server that runs modules and caches them. */
interface Runnable {
	readonly runner: {
		readonly evaluatedModules: {
			getModulesByFile(file: string): ReadonlySet<object> | undefined;
			invalidateModule(module: object): void;
		};
	};
}

function isRunnable(environment: object): environment is Runnable {
	return 'runner' in environment && environment.runner !== undefined;
}
