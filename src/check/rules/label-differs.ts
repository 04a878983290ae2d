import type { Finding } from '../../ledger/finding.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { disagreements } from '../../phrase/agree.ts';
import { formatAmount } from '../../phrase/format.ts';

const parts = { amount: 'amount', qualifier: 'qualifier', measure: 'measure', unit: 'unit', subject: 'subject', stage: 'stage', kind: 'kind of aid' } as const;

/** The words of a `:fig[label]` say what the record says: the same amount, qualifier, measure, unit and subject. */
export function labelDiffers(ledger: Ledger): readonly Finding[] {
	const findings: Finding[] = [];
	for (const article of ledger.articles.values()) {
		for (const use of article.body.figures) {
			const figure = ledger.figures.get(use.figure)?.record;
			if (figure === undefined || use.label === undefined) continue;
			for (const { part, says, record } of disagreements(use.label, figure, ledger.vocabulary, { read: use.reading })) {
				findings.push({
					code: 'label-differs', severity: 'error', place: article.at(use),
					message: `"${use.label}" differs from its record in the ${parts[part]}: it says ${says}, the record says ${record}.`,
					hint: `Write :fig[${formatAmount(figure, ledger.vocabulary)} …]{#${use.figure}}, or change the record "${use.figure}" if the source says so.`,
				});
			}
		}
	}
	return findings;
}
