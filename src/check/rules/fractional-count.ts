import type { Ledger } from '../../ledger/ledger.ts';
import { formatNumber } from '../../language/write/written-number.ts';
import { fieldPlace } from '../field-place.ts';
import type { Found, Rule } from '../rule.ts';

/** A number of people is a whole number. */
export const fractionalCount: Rule = {
	code: 'fractional-count',
	title: 'A number of people is whole',
	severity: 'error',
	section: 'Words',
	check,
};

function check(ledger: Ledger): readonly Found[] {
	return [...ledger.figures.values()].flatMap((figure): readonly Found[] => {
		const { amount, unit, id } = figure.record;
		const part = (typeof amount === 'number' ? [amount] : [amount.low, amount.high]).find(
			(end) => !Number.isInteger(end),
		);
		if (unit !== 'people' || part === undefined) return [];
		return [
			{
				place: fieldPlace(figure, 'amount', ledger),
				message: `The amount of "${id}" is ${formatNumber(part, 'en-GB')} people, which is not a whole number.`,
				hint: 'Check the separators, as in 1234500 for 1,234,500; a rate or a share has a unit of its own.',
			},
		];
	});
}
