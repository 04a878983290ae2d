import type { Finding } from '../../ledger/finding.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { suggest } from '../../ledger/suggest.ts';

/** The article that a translation is of exists. */
export function unknownOriginal(ledger: Ledger): readonly Finding[] {
	return ledger.strays.map(
		({ original, place }): Finding => ({
			code: 'unknown-original',
			severity: 'error',
			place,
			message: `Unexpected original "${original}": no article has this address.`,
			hint: suggest(original, [...ledger.articles.keys()]),
		}),
	);
}
