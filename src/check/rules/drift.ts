import { formatDate } from '../../phrase/date.ts';
import { formatFigure } from '../../phrase/format.ts';
import { differences } from '../../ledger/differences.ts';
import type { Finding } from '../../ledger/finding.ts';
import type { Ledger } from '../../ledger/ledger.ts';

/**
 * A repetition says what its origin says, or the difference is acknowledged with a reason that readers see.
 * Stronger or changed is an error, weaker a note; of an independent repetition both are notes.
 */
export function drift(ledger: Ledger): readonly Finding[] {
	const findings: Finding[] = [];
	for (const { record: figure, place } of ledger.figures.values()) {
		const origin = figure.repeats === undefined ? undefined : ledger.figures.get(figure.repeats);
		if (origin === undefined) continue;
		const found = differences(origin.record, figure, ledger.vocabulary);
		for (const { code, effect, was, is } of found) {
			if (figure.acknowledged?.[code] !== undefined) continue;
			const source = ledger.sources.get(origin.record.source)?.record;
			const where = [source?.['container-title'] ?? source?.title, formatDate(origin.record.asOf, 'short')].filter((part) => part !== undefined).join(', ');
			const isNote = effect === 'weaker' || figure.independent === true;
			findings.push({
				code, severity: isNote ? 'note' : 'error', place: place([fieldOf[code] ?? 'id']),
				message: `"${is}" differs from its origin, "${was}" (${formatFigure(origin.record, ledger.vocabulary)}, ${where})${effect === 'stronger' ? ': it allows less or other than the origin does' : effect === 'weaker' ? ': it is weaker' : ''}.`,
				hint: isNote ? undefined : `Use the origin's words, or add acknowledged.${code} with the reason; readers will see it.`,
			});
		}
		for (const code of Object.keys(figure.acknowledged ?? {})) {
			if (found.some((difference) => difference.code === code)) continue;
			findings.push({ code: 'acknowledged-nothing', severity: 'warning', place: place(['acknowledged', code]), message: `"${code}" is acknowledged, but "${figure.id}" does not differ from "${figure.repeats}" in that.`, hint: 'Take the line out, or write into the figure what the repetition says.' });
		}
	}
	return findings;
}

/** The field of the repetition that a difference is about. */
const fieldOf: Readonly<Record<string, string>> = {
	'drift-qualifier': 'qualifier', 'drift-amount': 'amount', 'drift-measure': 'measure', 'drift-subject': 'subject', 'drift-population': 'population',
	'drift-unit': 'unit', 'drift-stage': 'stage', 'drift-kind': 'kind', 'drift-claimant': 'claimant', 'drift-as-of': 'asOf',
};
