import type { Finding } from '../../ledger/finding.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Place } from '../../ledger/position.ts';
import { suggest } from '../../ledger/suggest.ts';

/** Every claim that another claim answers exists, and every claim that is translated. */
export function unknownClaim(ledger: Ledger): readonly Finding[] {
	const findings: Finding[] = [];
	const report = (id: string, place: Place, known: Iterable<string>) => findings.push({ code: 'unknown-claim', severity: 'error', place, message: `Unexpected claim "${id}": no record has this id.`, hint: suggest(id, [...known]) });
	for (const { record, place } of ledger.claims.values()) {
		(record.about ?? []).forEach((id, index) => { if (!ledger.claims.has(id) && !ledger.broken.has(id)) report(id, place(['about', index]), ledger.claims.keys()); });
	}
	for (const { translation, front, place } of ledger.translations.values()) {
		const own = (front.claims ?? []).map(({ id }) => id);
		(translation?.claims ?? []).forEach(({ id }, index) => { if (!own.includes(id) && !ledger.broken.has(id)) report(id, place(['claims', index, 'id']), own); });
	}
	return findings;
}
