import type { Ledger } from '../../ledger/ledger.ts';
import { incompleteFigures } from '../incomplete-figures.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * What a figure repeats or is part of leads to a figure that was stated first, and never back to
 * itself.
 */
export const cycle: Rule = {
	code: 'cycle',
	title: 'Chains end at an origin',
	severity: 'error',
	section: 'References',
	isFixed: true,
	check,
};

function check(ledger: Ledger): readonly Found[] {
	return incompleteFigures(ledger).flatMap(({ id, figure, result }): readonly Found[] => {
		// A figure that only leads to a cycle is not on it.
		if (!('cycle' in result) || !result.cycle.includes(id)) return [];
		const edge = figure.record.repeats === undefined ? 'partOf' : 'repeats';
		return [
			{
				place: figure.place([edge]),
				message:
					result.cycle.length === 2
						? `The figure "${id}" names itself in "${edge}".`
						: `These figures form a cycle: ${result.cycle.join(' → ')}.`,
				hint: 'A chain ends at the figure that was stated first: remove "repeats" or "partOf" from that figure.',
			},
		];
	});
}
