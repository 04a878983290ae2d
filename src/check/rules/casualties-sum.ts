import { impossibleSums, type ImpossibleSum } from '../../ledger/sums/measure-sums.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { formatDate } from '../../language/write/date.ts';
import { formatFigure } from '../../language/write/format.ts';
import { fieldPlace } from '../field-place.ts';
import { sayApart, sayTerms } from '../say-sum.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * What one claimant says on one day about a whole and its parts can all be true: the killed and the
 * wounded fit the casualties, and the dead who are known by name fit the killed. Compares
 * intervals: the sum may not be entirely above the whole, nor entirely below it if the figure says
 * that it counts exactly these parts.
 */
export const casualtiesSum: Rule = {
	code: 'casualties-sum',
	title: 'Measures fit those that include them',
	severity: 'error',
	section: 'Arithmetic and time',
	acknowledge: ['figure'],
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const { vocabulary } = ledger;
	return impossibleSums(ledger).map(
		({ whole, parts, sum, bounds, isAbove }: ImpossibleSum): Found => {
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
				place: fieldPlace(whole, 'amount', ledger),
				message: `"${formatFigure(record, vocabulary)}" does not fit what ${record.claimant.name} said about its parts, ${formatDate(record.asOf, 'long')}: ${terms} ${parts.length === 1 ? 'is' : 'come to'} at ${isAbove ? 'least' : 'most'} ${one} even after rounding, and the whole allows at ${isAbove ? 'most' : 'least'} ${other}.`,
				hint: 'Check amounts, qualifiers and what is counted against the sources; list what the count includes under "includes".',
				related: {
					place: parts[0] === undefined ? whole.place() : fieldPlace(parts[0], 'amount', ledger),
					message: 'The first of the parts.',
				},
				about: { kind: 'figure', id: record.id },
			};
		},
	);
}
