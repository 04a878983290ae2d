import { cacheFolder } from '../workspace/cache-folder.ts';
import { type OpenSite, Site } from '../workspace/site.ts';
import { codeOfError } from './write-report.ts';

/** The content in `folder`, with the results of earlier runs. */
export function siteIn(folder: string): Site {
	return new Site(folder, cacheFolder);
}

/** Opens the site in `folder`. Without a site, prints that and returns undefined. */
export function openContent(folder: string): Promise<OpenSite | undefined> {
	return orReport(folder, () => siteIn(folder).open());
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
		const reason = error instanceof Error ? error.message : String(error);
		console.error(
			isMissing
				? `There is no content in ${folder}. docs/authoring.md shows how to start.`
				: `The content in ${folder} could not be checked: ${reason}`,
		);
		return undefined;
	}
}
