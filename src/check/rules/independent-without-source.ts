import { comparisons } from '../../ledger/ask/comparisons.ts';
import type { Finding } from '../../ledger/finding.ts';
import type { Ledger } from '../../ledger/ledger.ts';

/** A repetition that is called independent names a source that is not its origin's. */
export function independentWithoutSource(ledger: Ledger): readonly Finding[] {
	return [...comparisons(ledger).values()]
		.filter(
			({ repetition, origin }) =>
				repetition.record.independent === true && repetition.record.source === origin.record.source,
		)
		.map(
			({ repetition, origin }): Finding => ({
				code: 'independent-without-source',
				severity: 'error',
				place: repetition.place(['independent']),
				message: `"${repetition.record.id}" is called independent of "${origin.record.id}", but both rest on "${origin.record.source}".`,
				hint: 'Name the source that it had of its own, or take "independent" out.',
				related: { place: origin.place(['source']), message: 'The origin.' },
			}),
		);
}
