import type { Ledger } from '../../ledger/ledger.ts';
import { formatNumber } from '../../language/write/written-number.ts';
import { endsOf } from '../../language/allows.ts';
import { fieldPlace } from '../field-place.ts';
import type { Found, Rule } from '../rule.ts';

/** Only what can be below zero has an amount below zero. */
export const negativeAmount: Rule = {
	code: 'negative-amount',
	title: 'Only a signed measure has amounts below zero',
	severity: 'error',
	section: 'Words',
	check,
};

function check(ledger: Ledger): readonly Found[] {
	return [...ledger.figures.values()].flatMap((figure): readonly Found[] => {
		const { amount, measure, qualifier, id } = figure.record;
		const { low } = endsOf(amount);
		const known = ledger.vocabulary.measures[measure];
		if (low >= 0 || known === undefined) return [];
		const place = fieldPlace(figure, 'amount', ledger);
		if (known.signed !== true)
			return [
				{
					place,
					message: `The amount of "${id}" is ${formatNumber(low, 'en-GB')}, but "${known.label}" cannot be below zero.`,
					hint: `Check the amount; if it is a change or a balance, give the measure "${measure}" signed: true in content/vocabulary.yaml.`,
				},
			];
		if (qualifier !== 'order') return [];
		return [
			{
				place,
				message: `The amount of "${id}" is ${formatNumber(low, 'en-GB')}, and an order of magnitude has no sign.`,
				hint: 'Record the words of the source with another qualifier, or as a range.',
			},
		];
	});
}
