import type { Finding } from '../ledger/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { comparePlaces } from '../ledger/position.ts';
import { asOfAfterPublication } from './rules/as-of-after-publication.ts';
import { drift } from './rules/drift.ts';
import { incompleteFigure } from './rules/incomplete-figure.ts';
import { labelDiffers } from './rules/label-differs.ts';
import { unknownClaim } from './rules/unknown-claim.ts';
import { unknownFigure } from './rules/unknown-figure.ts';
import { unknownSource } from './rules/unknown-source.ts';
import { unknownWord } from './rules/unknown-word.ts';

/** A rule looks at the whole ledger and returns all that it finds. It never prints and never throws. */
export type Rule = (ledger: Ledger) => readonly Finding[];

export const rules: readonly Rule[] = [unknownSource, unknownFigure, unknownClaim, unknownWord, incompleteFigure, labelDiffers, drift, asOfAfterPublication];

/** All findings, those of the reading included, in the order of their places. */
export function runChecks(ledger: Ledger): readonly Finding[] {
	return [...ledger.findings, ...rules.flatMap((rule) => rule(ledger))].sort((a, b) => comparePlaces(a.place, b.place) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/** Whether a site with these findings may be published. */
export function isPublishable(findings: readonly Finding[]): boolean {
	return findings.every((finding) => finding.severity !== 'error');
}
