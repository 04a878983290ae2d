import { statSync } from 'node:fs';
import { isPublishable, runChecks } from '../check/run-checks.ts';
import { buildLedger } from '../ledger/build-ledger.ts';
import { listContent } from '../ledger/content-file.ts';
import type { Finding } from '../ledger/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** A site whose content has been read and checked. */
export interface OpenSite {
	readonly ledger: Ledger;
	readonly findings: readonly Finding[];
	readonly isPublishable: boolean;
}

/**
 * Reads and checks the content in `folder`.
 * @throws where the folder does not exist
 */
export async function openSite(folder: string): Promise<OpenSite> {
	statSync(folder);
	const ledger = buildLedger(listContent(folder));
	const findings = runChecks(ledger);
	return { ledger, findings, isPublishable: isPublishable(findings) };
}
