import type { Ledger } from '../../ledger/ledger.ts';
import { incompleteFigures } from '../incomplete-figures.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * The chain of what a figure repeats or is a part of ends at a figure that was stated first. It
 * never returns to its start.
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
		// A figure that only leads to a cycle is not a part of it.
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
