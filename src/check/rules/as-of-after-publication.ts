import type { Finding } from '../../ledger/finding.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { firstDay, lastDay } from '../../phrase/date.ts';

/** A figure describes no day after its source was published. */
export function asOfAfterPublication(ledger: Ledger): readonly Finding[] {
	const findings: Finding[] = [];
	for (const [id, { record, place }] of ledger.figures) {
		const issued = ledger.sources.get(record.source)?.record.issued;
		if (issued === undefined || firstDay(record.asOf) <= lastDay(issued)) continue;
		findings.push({ code: 'as-of-after-publication', severity: 'error', place: place(['asOf']), message: `The figure "${id}" is as of ${record.asOf}, but its source was published in ${issued}.`, hint: 'Check both dates against the source.' });
	}
	return findings;
}
