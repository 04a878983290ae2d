import { join } from 'node:path';
import { ledgerOfFiles } from './kept-readings.ts';
import { listContent } from '../src/ledger/read/content-file.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { root } from './root.ts';

let ledger: Ledger | undefined;

/** The ledger of the content of this project, read once for all tests of a process. */
export function ownLedger(): Ledger {
	ledger ??= ledgerOfFiles(listContent(join(root, 'content')));
	return ledger;
}
