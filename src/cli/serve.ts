import { existsSync } from 'node:fs';
import type { AstroInlineConfig } from 'astro';
import type { SitePlace } from '../workspace/site-place.ts';
import { restore } from '../astro/publish.ts';
import { repairCacheFolders } from '../workspace/cache-folder.ts';
import { describeFault, reasonOf } from '../workspace/describe-fault.ts';
import { runCommand } from './options.ts';
import {
	makeAndServeOptionList,
	readServeOptions,
	type ServeOptions,
	serveOptionList,
} from './serve-options.ts';

/**
 * `npm run dev`: serves the site while it is written.
 * @returns the exit code
 */
export function dev(place: SitePlace, args: readonly string[]): Promise<number> {
	return runCommand(
		{
			name: 'dev',
			does: 'Serves the site while you write. Changes to content/ appear at once, and errors appear in the page. Drafts and scheduled articles are shown.',
			options: makeAndServeOptionList,
			read: readServeOptions,
			run: (options) => serve('dev', place, options),
		},
		args,
	);
}

/**
 * `npm run preview`: serves the last build.
 * @returns the exit code
 */
export function preview(place: SitePlace, args: readonly string[]): Promise<number> {
	return runCommand(
		{
			name: 'preview',
			does: 'Serves the last build in dist/.',
			options: serveOptionList,
			read: readServeOptions,
			run: (options) => serve('preview', place, options),
		},
		args,
	);
}

/**
 * `npm start`: builds the site, then serves it.
 * @returns the exit code
 */
export function start(place: SitePlace, args: readonly string[]): Promise<number> {
	return runCommand(
		{
			name: 'start',
			does: 'Builds the site, then serves it.',
			options: makeAndServeOptionList,
			read: readServeOptions,
			// The code of builds takes a while to load, and the other servers need none of it.
			run: async (options) =>
				(await (await import('./build.ts')).build(place, options)) ||
				serve('preview', place, options),
		},
		args,
	);
}

/** Starts a server, which keeps this process running until it is stopped. */
async function serve(
	command: 'dev' | 'preview',
	place: SitePlace,
	{ port, host, open, day }: ServeOptions,
): Promise<number> {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	try {
		if (command === 'preview') await restore(place.output);
		else repairCacheFolders(place.root);
		if (command === 'preview' && !existsSync(place.output)) {
			console.error('There is no site in dist/ yet. Build it first: npm run build');
			return 1;
		}
		const [astro, { astroConfig }] = await Promise.all([
			import('astro'),
			import('../astro/config/astro-config.ts'),
		]);
		const config: AstroInlineConfig = {
			...(await astroConfig(place, { day, showsDrafts: command === 'dev' })),
			configFile: false,
			server: {
				open,
				...(port === undefined ? {} : { port }),
				...(host === undefined ? {} : { host }),
			},
		};
		await astro[command](config);
		return 0;
	} catch (error) {
		const fault = describeFault(error);
		console.error(
			`The server did not start: ${fault === undefined ? reasonOf(error) : `${fault}.`}`,
		);
		return 1;
	}
}
