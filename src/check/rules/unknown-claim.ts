import type { Finding } from '../../ledger/finding.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { suggest } from '../../ledger/suggest.ts';

/** Every claim that another claim answers exists. */
export function unknownClaim(ledger: Ledger): readonly Finding[] {
	return [...ledger.claims.values()].flatMap(({ record, place }) =>
		(record.about ?? []).flatMap((id, index): readonly Finding[] =>
			ledger.claims.has(id) || ledger.broken.has(id) ? [] : [{ code: 'unknown-claim', severity: 'error', place: place(['about', index]), message: `Unexpected claim "${id}": no record has this id.`, hint: suggest(id, [...ledger.claims.keys()]) }],
		),
	);
}
