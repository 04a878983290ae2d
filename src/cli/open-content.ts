import { cacheFolder } from '../workspace/cache-folder.ts';
import { type CheckedSite, checkSite } from '../workspace/check-site.ts';
import { type OpenSite, openSite } from '../workspace/open-site.ts';
import { codeOfError } from './write-report.ts';

/** The site in `folder`; undefined where there is none, which it has said by then. */
export function openContent(folder: string): Promise<OpenSite | undefined> {
	return orSay(folder, () => openSite(folder, cacheFolder));
}

/** What the checks find in `folder`; undefined where there is nothing to check, which it has said by then. */
export function checkContent(folder: string): Promise<CheckedSite | undefined> {
	return orSay(folder, () => checkSite(folder, cacheFolder));
}

async function orSay<T>(folder: string, open: () => Promise<T>): Promise<T | undefined> {
	try {
		return await open();
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
