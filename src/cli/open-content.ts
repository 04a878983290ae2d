import { type OpenSite, openSite } from '../site/open-site.ts';
import { codeOfError } from './write-report.ts';

/** The site in `folder`; undefined where there is none, which it has said by then. */
export async function openContent(folder: string): Promise<OpenSite | undefined> {
	try {
		return await openSite(folder);
	} catch (error) {
		const isMissing = ['ENOENT', 'ENOTDIR'].includes(codeOfError(error));
		const reason = error instanceof Error ? error.message : String(error);
		console.error(isMissing ? `There is no content in ${folder}. docs/authoring.md shows how to start.` : `The content in ${folder} could not be checked: ${reason}`);
		return undefined;
	}
}
