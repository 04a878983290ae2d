import { comparisons } from '../../ledger/ask/comparisons.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Found, Rule } from '../rule.ts';

/** A repetition that is marked as independent has a source other than that of its origin. */
export const independentWithoutSource: Rule = {
	code: 'independent-without-source',
	title: 'An independent repetition has a source of its own',
	severity: 'error',
	section: 'Repetition',
	check,
};

function check(ledger: Ledger): readonly Found[] {
	return [...comparisons(ledger).values()]
		.filter(
			({ repetition, origin }) =>
				repetition.record.independent === true && repetition.record.source === origin.record.source,
		)
		.map(
			({ repetition, origin }): Found => ({
				place: repetition.place(['independent']),
				message: `"${repetition.record.id}" is marked as independent of "${origin.record.id}", but both come from "${origin.record.source}".`,
				hint: 'Name its own source, or remove "independent".',
				related: { place: origin.place(['source']), message: 'The origin.' },
			}),
		);
}
