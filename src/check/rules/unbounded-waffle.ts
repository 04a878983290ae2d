import { drawnFigures } from '../../ledger/ask/query.ts';
import { type Ledger, type Recorded, textsOf } from '../../ledger/ledger.ts';
import { groupsOf } from '../../ledger/sums/waffle-groups.ts';
import { formatFigure } from '../../language/write/format.ts';
import type { Figure } from '../../record/resolved.ts';
import { fieldPlace } from '../field-place.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * A waffle shows a number of squares, so it needs a highest value: no order of magnitude, and a
 * lower bound only within the squares of a wider figure.
 */
export const unboundedWaffle: Rule = {
	code: 'unbounded-waffle',
	title: 'A waffle shows only amounts with an upper bound',
	severity: 'error',
	section: 'Mixing',
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const findings: Found[] = [];
	for (const article of textsOf(ledger)) {
		for (const drawing of article.body.drawings) {
			if (drawing.kind !== 'waffle') continue;
			for (const { outer, inner } of groupsOf(drawnFigures(drawing, ledger), ledger)) {
				const unbounded = [
					...(outer.record.qualifier === 'at-least' ? [outer] : []),
					...[outer, ...inner].filter(({ record }) => record.qualifier === 'order'),
				];
				findings.push(
					...unbounded.map((figure) => ({
						...unboundedOf(figure, ledger),
						place: article.at(drawing),
					})),
				);
			}
		}
	}
	return findings;
}

function unboundedOf(figure: Recorded<Figure>, ledger: Ledger): Omit<Found, 'place'> {
	const say = `"${formatFigure(figure.record, ledger.vocabulary)}"`;
	const isOrder = figure.record.qualifier === 'order';
	return {
		message: isOrder
			? `This waffle draws ${say} as squares, but an order of magnitude is not a number of squares.`
			: `This waffle draws ${say} as squares, but a lowest number has no upper limit.`,
		hint: isOrder
			? 'Draw it with EstimateRange, which has a wide pale band for an order of magnitude.'
			: 'Draw it with EstimateRange, which leaves its upper end open, or name the figure that it is part of first, if that has a highest value.',
		related: { place: fieldPlace(figure, 'qualifier', ledger), message: 'The figure.' },
	};
}
