import { relative } from 'node:path';
import type { OpenSite, Site } from '../../workspace/site.ts';
import { currentSite, setCurrentSite } from '../current-site.ts';
import { type Logger, logFindings } from '../log-findings.ts';
import { FollowedContent } from './followed-content.ts';

/** The part of a watcher of files that is used here. */
interface Watcher {
	add(path: string): unknown;
	on(event: 'all', listener: (happening: string, path: string) => void): unknown;
}

interface WatchOptions {
	readonly workspace: Site;
	readonly watcher: Watcher;
	readonly logger: Logger;
	/** Awaited before anything is answered from the changed site, which is then the current one. */
	readonly change: (site: OpenSite) => Promise<void>;
	/** Has the browsers load their pages again. */
	readonly reload: () => void;
	/** Surrounds each look at the content. */
	readonly during?: (look: () => Promise<unknown>) => Promise<unknown>;
}

/** How often to look for a content folder that is gone. */
const lookForFolderMs = 500;
/** Watchers report a file once in 50 ms, so what is saved sooner after that is looked for later. */
const lookAgainMs = 80;

/**
 * Follows the content of a running server: checks it when a file changes, logs what was found, and
 * has the browsers load their pages again.
 */
export function watchContent({
	workspace,
	watcher,
	logger,
	change,
	reload,
	during = (look) => look(),
}: WatchOptions): { readonly content: FollowedContent; readonly stop: () => void } {
	const { folder } = workspace;
	let looking: NodeJS.Timeout | undefined;
	let lookingAgain: NodeJS.Timeout | undefined;
	const content = new FollowedContent(workspace, currentSite(), {
		change: async (site) => {
			setCurrentSite(site);
			await change(site);
		},
		changed: ({ site, fault }) => {
			clearInterval(looking);
			if (fault === undefined) {
				// A watcher loses a folder that is moved away and back.
				if (looking !== undefined) watcher.add(folder);
				logFindings(site.findings, logger);
			} else logger.error(fault);
			looking = fault === undefined ? undefined : setInterval(notice, lookForFolderMs);
			reload();
		},
	});
	const notice = (): void => {
		void during(() => content.notice());
	};
	logFindings(currentSite().findings, logger);
	watcher.add(folder);
	watcher.on('all', (_happening, path) => {
		if (relative(folder, path).startsWith('..')) return;
		notice();
		clearTimeout(lookingAgain);
		lookingAgain = setTimeout(notice, lookAgainMs);
	});
	return {
		content,
		stop: () => {
			clearInterval(looking);
			clearTimeout(lookingAgain);
		},
	};
}
