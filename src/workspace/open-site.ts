import { isPublishable, runChecks } from '../check/run-checks.ts';
import type { Finding } from '../ledger/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { readSite } from './read-site.ts';

/** A site whose content has been read and checked. */
export interface OpenSite {
	/** The folder of its content. */
	readonly folder: string;
	readonly ledger: Ledger;
	readonly findings: readonly Finding[];
	readonly isPublishable: boolean;
}

/**
 * Reads and checks the content in `folder`.
 * @param cacheFolder where what was read is kept for the next time; without it everything is read
 * @throws where the folder does not exist
 */
export async function openSite(folder: string, cacheFolder?: string): Promise<OpenSite> {
	const ledger = await readSite(folder, cacheFolder);
	const findings = runChecks(ledger);
	return { folder, ledger, findings, isPublishable: isPublishable(findings) };
}
