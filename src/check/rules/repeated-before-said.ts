import { comparisons } from '../../ledger/ask/comparisons.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { formatDate } from '../../language/write/date.ts';
import { formatFigure } from '../../language/write/format.ts';
import { isPrintedBefore } from '../printed.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * A number was printed before it was repeated. A repeater with a source of its own may have been
 * first.
 */
export const repeatedBeforeSaid: Rule = {
	code: 'repeated-before-said',
	title: 'Nothing is repeated before it was said',
	severity: 'error',
	section: 'Chains',
	acknowledge: ['figure'],
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const findings: Found[] = [];
	for (const { repetition, origin } of comparisons(ledger).values()) {
		if (
			repetition.record.independent === true ||
			!isPrintedBefore(repetition.record, origin.record, ledger)
		)
			continue;
		const source = ledger.sources.get(origin.record.source);
		const day = (id: string) => formatDate(ledger.sources.get(id)?.record.issued ?? '', 'long');
		findings.push({
			place: repetition.place(['repeats']),
			message: `"${formatFigure(repetition.record, ledger.vocabulary)}" (${day(repetition.record.source)}) was printed before the figure it is said to repeat, "${formatFigure(origin.record, ledger.vocabulary)}" (${day(origin.record.source)}).`,
			hint: 'Move "repeats" to the other figure, name a third figure that both repeat, or check the dates of the two sources.',
			related:
				source === undefined
					? undefined
					: {
							place: source.place(['issued']),
							message: 'The date of the source of the repeated figure.',
						},
			about: { kind: 'figure', id: repetition.record.id },
		});
	}
	return findings;
}
