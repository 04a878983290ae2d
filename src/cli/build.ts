import type { SitePlace } from '../workspace/site-place.ts';
import { buildOptionList, readBuildOptions } from './check-options.ts';
import { docsPath } from './docs-path.ts';
import { runCommand } from './options.ts';

/**
 * `npm run build`.
 * @returns the exit code
 */
export async function buildCommand(place: SitePlace, args: readonly string[]): Promise<number> {
	return runCommand(
		{
			name: 'build',
			does: 'Checks content/ and writes the site to dist/. If the content has an error, nothing is written.',
			readMore: docsPath('building.md'),
			options: buildOptionList,
			read: readBuildOptions,
			// The code of builds takes a second to load, and the list of options needs none of it.
			run: async (options) => (await import('./build/build-site.ts')).build(place, options),
		},
		args,
	);
}
