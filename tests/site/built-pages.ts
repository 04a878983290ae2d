import { globSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltPage, readPage } from './built-page.ts';

/**
 * The pages of a built site, by their path from its root.
 * @param folder of a project with its site in `dist`
 */
export function pagesOf(folder: string): ReadonlyMap<string, BuiltPage> {
	const dist = join(folder, 'dist');
	return new Map(
		globSync('**/*.html', { cwd: dist }).map((name) => [
			`/${name.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/, '')}`,
			readPage(join(dist, name)),
		]),
	);
}
