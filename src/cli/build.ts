import { join } from 'node:path';
import { recover } from '../integration/publish.ts';
import { check } from './check.ts';
import { withoutNetwork } from './without-network.ts';

/**
 * Checks the content, then writes the site. With an error in the content nothing is written, and the last good site stays.
 * @returns the exit code
 */
export async function build(root: string, content: string): Promise<number> {
	await recover(process.env['CAVEAT_OUT'] ?? join(root, 'dist'));
	const checked = await check(content);
	if (checked !== 0) {
		console.error('The site was not built; the last good one, if there is one, is still in dist/.');
		return checked;
	}
	withoutNetwork();
	const { build: buildWithAstro } = await import('astro');
	try {
		await buildWithAstro({ root, logLevel: 'warn' });
	} catch (error) {
		console.error(`The site was not built: ${error instanceof Error ? error.message : String(error)}`);
		return 1;
	}
	console.log(`The site is in ${process.env['CAVEAT_OUT'] ?? 'dist/'}. To look at it: npm run preview`);
	return 0;
}
