import { relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import type { OpenSite, Site } from '../workspace/site.ts';
import { answerAuthor } from './answer-author.ts';
import { currentSite, isLoadedSite, setCurrentSite } from './current-site.ts';
import { FollowedContent } from './followed-content.ts';
import { logFindings } from './log-findings.ts';
import { textLoader } from './text-loader.ts';

type ServerSetup = HookParameters<'astro:server:setup'>;
type Server = ServerSetup['server'];

interface FollowOptions {
	readonly workspace: Site;
	readonly server: Server;
	readonly logger: ServerSetup['logger'];
	readonly refreshContent: ServerSetup['refreshContent'] | undefined;
}

/** How often a folder of content that is gone is looked for. */
const lookForFolderMs = 500;
const askAgainMs = 50;
const triesForTexts = 200;

/** Keeps the server of an author on the content as it is, and shows no page that its errors forbid to show. */
export function followContent({ workspace, server, logger, refreshContent }: FollowOptions): void {
	const { folder } = workspace;
	let looking: NodeJS.Timeout | undefined;
	const content = new FollowedContent(workspace, currentSite(), {
		change: async (site) => {
			setCurrentSite(site);
			forgetPages(server, folder);
			await giveTexts(site, refreshContent);
		},
		changed: ({ site, fault }) => {
			clearInterval(looking);
			if (fault === undefined) {
				// A watcher does not follow a folder that was moved away and back.
				if (looking !== undefined) server.watcher.add(folder);
				logFindings(site.findings, logger);
			} else logger.error(fault);
			looking = fault === undefined ? undefined : setInterval(notice, lookForFolderMs);
			server.ws.send({ type: 'full-reload' });
		},
	});
	const notice = (): void => {
		content.notice();
	};
	logFindings(currentSite().findings, logger);
	server.middlewares.use(answerAuthor(content));
	server.watcher.add(folder);
	server.watcher.on('all', (_happening, path) => {
		if (!relative(folder, path).startsWith('..')) notice();
	});
	server.httpServer?.on('close', () => {
		clearInterval(looking);
	});
}

/** While Astro reads its configuration of content, it answers without doing anything: then it is asked again. */
async function giveTexts(
	site: OpenSite,
	refreshContent: FollowOptions['refreshContent'],
): Promise<void> {
	for (let tries = 1; tries <= triesForTexts && !isLoadedSite(site); tries += 1) {
		if (tries > 1) await wait(askAgainMs);
		await refreshContent?.({ loaders: [textLoader.name] });
	}
	if (!isLoadedSite(site)) throw new Error('Astro did not take the changed texts.');
}

/**
 * Forgets what Astro has made of the content: compiled MDX, which holds words of records, and the lists of pages.
 * The code of the site stays as it is.
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
		// Astro clears its lists of pages at this event.
		environment.hot.send('astro:content-changed', {});
	}
}

/** A part of Vite's server that runs modules, and keeps those that it has run. */
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
