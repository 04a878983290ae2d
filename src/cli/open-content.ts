import { cacheFolder } from '../workspace/cache-folder.ts';
import { type OpenSite, Site } from '../workspace/site.ts';
import { codeOfError } from './write-report.ts';

/** The content in `folder`, with what was read and found in it before. */
export function siteIn(folder: string): Site {
	return new Site(folder, cacheFolder);
}

/** The site in `folder`; undefined where there is none, which it has said by then. */
export function openContent(folder: string): Promise<OpenSite | undefined> {
	return orReport(folder, () => siteIn(folder).open());
}

/** What `ask` answers about the content in `folder`; undefined where there is none, which it has said by then. */
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
