import type { Evidence } from '../record/figure.ts';
import { en } from '../words/en.ts';

/** How the claimant knows, for readers of English. */
export const evidenceWords: Readonly<Record<Evidence, string>> = en.evidence;
