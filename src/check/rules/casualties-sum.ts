import type { Finding } from '../../ledger/finding.ts';
import { impossibleSums, type ImpossibleSum } from '../../ledger/sums/measure-sums.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { formatDate } from '../../language/write/date.ts';
import { formatFigure } from '../../language/write/format.ts';
import { fieldPlace } from '../field-place.ts';
import { sayApart, sayTerms } from '../say-sum.ts';

/**
 * What one claimant says of a whole and of its parts on one day can all be true at once: the killed and the wounded fit the
 * casualties, and the dead who are known by name fit the killed. Compared as intervals: the sum may not lie wholly above the whole,
 * nor wholly below it where the figure says that it counts just these.
 */
export function casualtiesSum(ledger: Ledger): readonly Finding[] {
	const { vocabulary } = ledger;
	return impossibleSums(ledger).map(
		({ whole, parts, sum, bounds, isAbove }: ImpossibleSum): Finding => {
			const { record } = whole;
			const unit = { unit: record.unit, vocabulary };
			const [one, other] = isAbove
				? sayApart(sum.low, bounds.high, unit)
				: sayApart(bounds.low, sum.high, unit).toReversed();
			const terms = sayTerms(
				parts.map((part) => part.record),
				vocabulary,
				(figure) => vocabulary.measures[figure.measure]?.label ?? figure.measure,
			);
			return {
				code: 'casualties-sum',
				severity: 'error',
				place: fieldPlace(whole, 'amount', ledger),
				message: `"${formatFigure(record, vocabulary)}" does not fit what ${record.claimant.name} said of its parts, ${formatDate(record.asOf, 'long')}: ${terms} ${parts.length === 1 ? 'is' : 'come to'} at ${isAbove ? 'least' : 'most'} ${one}, rounding granted, and the whole allows at ${isAbove ? 'most' : 'least'} ${other}.`,
				hint: 'Check amounts, qualifiers and what is counted against the sources; what is counted in goes into "includes".',
				related: {
					place: parts[0] === undefined ? whole.place() : fieldPlace(parts[0], 'amount', ledger),
					message: 'The first of the parts.',
				},
				about: { kind: 'figure', id: record.id },
			};
		},
	);
}
