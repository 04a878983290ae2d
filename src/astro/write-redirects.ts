import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { redirectPage, redirectRules } from '../export/meta/redirect-page.ts';
import { oldAddresses } from '../ledger/ask/redirects.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { NextSite } from './build/next-site.ts';

/**
 * Writes a page at every old address of a site whose pages are made. If the site has a file of
 * redirects for its host, the same rules are added to it.
 */
export async function writeRedirects(site: NextSite, ledger: Ledger): Promise<void> {
	const { redirects, target } = oldAddresses(ledger);
	const written: { readonly from: string; readonly to: string }[] = [];
	for (const { from } of redirects) {
		const to = target(from);
		const name = `${from.replace(/^\//, '')}${from.endsWith('/') ? 'index.html' : ''}`;
		// A chart and the page that cites an article can have a page at the address already.
		if (to === undefined || existsSync(site.at(name))) continue;
		const path = join(site.staging, name);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, redirectPage(from, to, ledger));
		written.push({ from, to });
	}
	const rules = join(site.staging, '_redirects');
	if (written.length === 0 || !existsSync(rules)) return;
	const before = await readFile(rules, 'utf8');
	await appendFile(
		rules,
		`${before === '' || before.endsWith('\n') ? '' : '\n'}${redirectRules(written)}`,
	);
}
