import { formatDate } from '../phrase/date.ts';
import { formatFigure } from '../phrase/format.ts';
import { comparisons } from '../ledger/comparisons.ts';
import type { Finding } from '../ledger/finding.ts';
import type { Figure } from '../record/resolved.ts';
import type { DriftCode } from '../record/figure.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** The rule for one way to drift. @param field the field of the repetition that it is about */
export function driftRule(code: DriftCode, field: keyof Figure): (ledger: Ledger) => readonly Finding[] {
	return (ledger) => [...comparisons(ledger).values()].flatMap(({ repetition, origin, differences }) =>
		differences.filter((difference) => difference.code === code).map((difference): Finding => {
			const { effect, was, is } = difference;
			const source = ledger.sources.get(origin.record.source)?.record;
			const where = [source?.['container-title'] ?? source?.title, formatDate(origin.record.asOf, 'short')].filter((part) => part !== undefined).join(', ');
			const told = effect === 'stronger' ? ': it allows less or other than the origin does' : effect === 'weaker' ? ': it is weaker' : '';
			// A repeater with a source of its own may well know better: compared, not failed.
			const isNote = effect === 'weaker' || repetition.record.independent === true;
			return {
				code, severity: isNote ? 'note' : 'error', class: difference.class, place: repetition.place([field]),
				message: `"${is}" differs from its origin, "${was}" (${formatFigure(origin.record, ledger.vocabulary)}, ${where})${told}.`,
				hint: isNote ? undefined : `Use the origin's words, or add acknowledged.${code} with the reason; readers will see it.`,
				related: { place: origin.place(), message: 'The origin.' },
				about: { kind: 'figure', id: repetition.record.id },
			};
		}),
	);
}
