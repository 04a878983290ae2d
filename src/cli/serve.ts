import { existsSync } from 'node:fs';
import type { AstroInlineConfig } from 'astro';
import type { Publication } from '../ledger/link/unpublished.ts';
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
				(await (await import('./build/build-site.ts')).build(place, options)) ||
				serve('preview', place, options),
		},
		args,
	);
}

/** Starts a server, which keeps this process running until it is stopped. */
async function serve(
	command: 'dev' | 'preview',
	place: SitePlace,
	options: ServeOptions,
): Promise<number> {
	try {
		if (command === 'preview') await restore(place.output);
		else repairCacheFolders(place.root);
		if (command === 'preview' && !existsSync(place.output)) {
			console.error('There is no site in dist/ yet. Build it first: npm run build');
			return 1;
		}
		if (command === 'preview' || !(await serveFromKept(place, options)))
			await serveWithAstro(command, place, options);
		return 0;
	} catch (error) {
		console.error(whyNot(error));
		return 1;
	}
}

/**
 * Serves a site to its author without Astro.
 * @returns whether it could; if not, nothing is served
 */
async function serveFromKept(place: SitePlace, options: ServeOptions): Promise<boolean> {
	const { serveKept } = await import('../astro/dev/kept-server.ts');
	const { port, host, open } = options;
	const addresses = await serveKept(place, {
		...{ port, host, publication: publicationOf(options) },
		logger: { error: console.error, warn: console.warn, info: console.log },
		handOver: async (freed) => {
			try {
				await serveWithAstro('dev', place, { ...options, port: freed, open: false });
			} catch (error) {
				console.error(whyNot(error));
				process.exitCode = 1;
			}
		},
	});
	if (addresses === undefined) return false;
	console.log(`\nReady in ${(performance.now() / 1000).toFixed(1)} s:`);
	for (const address of addresses) console.log(`  ${address}`);
	console.log('Changes to content/ appear at once. To stop, press Ctrl-C.\n');
	const [first = ''] = addresses;
	// It is loaded only for this.
	if (open) await (await import('open')).default(first);
	return true;
}

async function serveWithAstro(
	command: 'dev' | 'preview',
	place: SitePlace,
	{ port, host, open, ...options }: ServeOptions,
): Promise<void> {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	const [astro, { astroConfig }] = await Promise.all([
		import('astro'),
		import('../astro/config/astro-config.ts'),
	]);
	const publication = command === 'dev' ? publicationOf(options) : { day: options.day };
	const config: AstroInlineConfig = {
		...(await astroConfig(place, publication)),
		configFile: false,
		server: {
			open,
			...(port === undefined ? {} : { port }),
			...(host === undefined ? {} : { host }),
		},
	};
	await astro[command](config);
}

/** Authors see their drafts. */
function publicationOf({ day }: Pick<ServeOptions, 'day'>): Publication {
	return { day, showsDrafts: true };
}

function whyNot(error: unknown): string {
	const fault = describeFault(error);
	return `The server did not start: ${fault === undefined ? reasonOf(error) : `${fault}.`}`;
}
