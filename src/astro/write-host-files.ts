import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../ledger/ledger.ts';
import { inSite } from '../ledger/link/page-address.ts';

/** Files in which hosts such as Netlify and Cloudflare Pages read rules, a line that starts with "/" being a path. */
const hostFiles = ['_headers', '_redirects'] as const;

/** Puts the path of the site before the paths in the rules for its host, which authors write from the root of the site. */
export async function writeHostFiles(folder: string, ledger: Ledger): Promise<void> {
	for (const name of hostFiles) {
		const path = join(folder, name);
		const text = await readFile(path, 'utf8').catch(() => undefined);
		if (text === undefined) continue;
		const addressed =
			name === '_headers'
				? text.replaceAll(/^\/.*/gm, (rule) => inSite(rule, ledger))
				: text.replaceAll(
						/^(\/\S*)(\s+)(\/(?!\/)\S*)?/gm,
						(_all, from: string, space: string, to: string | undefined) =>
							`${inSite(from, ledger)}${space}${to === undefined ? '' : inSite(to, ledger)}`,
					);
		if (addressed !== text) await writeFile(path, addressed);
	}
}
