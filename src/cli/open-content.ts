import type { Publication } from '../ledger/link/unpublished.ts';
import { cacheFolderIn } from '../workspace/cache-folder.ts';
import { describeFault } from '../workspace/describe-fault.ts';
import { type OpenSite, Site, type SiteOptions } from '../workspace/site.ts';
import type { SitePlace } from '../workspace/site-place.ts';
import { docsPath } from './docs-path.ts';
import { codeOfError } from './write-report.ts';

/** The content of a site on a day, with the results of earlier runs. */
export function siteIn(
	{ root, content }: SitePlace,
	{ day, keepsLater = false }: SiteOptions = {},
): Site {
	return new Site(content, cacheFolderIn(root), { day, keepsLater });
}

/** Opens a site. Without content, prints that and returns undefined. */
export function openContent(
	place: SitePlace,
	publication: Publication = {},
): Promise<OpenSite | undefined> {
	return orReport(place.content, () => siteIn(place, publication).open());
}

/**
 * The result of `ask` about the content in `folder`. Without content, prints that and returns
 * undefined.
 */
export async function orReport<T>(folder: string, ask: () => Promise<T>): Promise<T | undefined> {
	try {
		return await ask();
	} catch (error) {
		const isMissing = ['ENOENT', 'ENOTDIR'].includes(codeOfError(error));
		const fault = describeFault(error);
		const message = error instanceof Error ? error.message : String(error);
		const reason = fault === undefined ? message : `${fault}.`;
		console.error(
			isMissing
				? `There is no content in ${folder}. ${docsPath('first-site.md')} shows how to start.`
				: `The content in ${folder} could not be checked: ${reason}`,
		);
		return undefined;
	}
}
