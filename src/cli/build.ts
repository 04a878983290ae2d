import { join } from 'node:path';
import { setCurrentSite } from '../astro/current-site.ts';
import { recover } from '../astro/publish.ts';
import { type CheckOptions, buildOptionList, readBuildOptions } from './check-options.ts';
import { check } from './check.ts';
import { siteIn } from './open-content.ts';
import { runCommand } from './options.ts';
import { withoutNetwork } from './without-network.ts';

/**
 * `npm run build`.
 * @returns the exit code
 */
export async function buildCommand(
	root: string,
	content: string,
	args: readonly string[],
): Promise<number> {
	return runCommand(
		{
			name: 'build',
			does: 'Checks content/ and writes the site to dist/. If the content has an error, nothing is written.',
			readMore: 'docs/reports.md',
			options: buildOptionList,
			read: readBuildOptions,
			run: (options) => build(root, content, options),
		},
		args,
	);
}

/**
 * Checks the content, then writes the site. If the content has an error, nothing is written, and
 * the last good site stays.
 * @returns 0, or 1 if the site was not written
 */
export async function build(
	root: string,
	content: string,
	options: CheckOptions = {},
): Promise<number> {
	await recover(process.env['CAVEAT_OUT'] ?? join(root, 'dist'));
	const site = siteIn(content);
	if ((await check(site, options)) !== 0) {
		console.error('The site was not built. The last good one, if any, is still in dist/.');
		return 1;
	}
	withoutNetwork();
	const { build: buildWithAstro } = await import('astro');
	try {
		// Write the same site that was checked.
		setCurrentSite(await site.open());
		await buildWithAstro({ root, logLevel: 'warn' });
	} catch (error) {
		console.error(`The site was not built: ${reasonOf(error)}`);
		return 1;
	}
	console.log(
		`The site is in ${process.env['CAVEAT_OUT'] ?? 'dist/'}. To look at it: npm run preview`,
	);
	return 0;
}

/** The reason of an error, without the stack that a bundler puts into its message. */
function reasonOf(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return message
		.split('\n')
		.filter((line) => !/^\s+at /.test(line))
		.join('\n');
}
