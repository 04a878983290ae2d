import { drawnFigures } from '../../ledger/ask/query.ts';
import { type Ledger, textsOf } from '../../ledger/ledger.ts';
import { plotPlan } from '../../ledger/plot/plan.ts';
import { plotFaults, usualPlotGap } from '../../ledger/plot/plot-faults.ts';
import type { Found, Rule } from '../rule.ts';

/** A plot has axes that go together, and figures that can be drawn on them. */
export const unplottable: Rule = {
	code: 'unplottable',
	title: 'A plot can be drawn from its figures',
	severity: 'error',
	section: 'Mixing',
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const { vocabulary } = ledger;
	return textsOf(ledger).flatMap((article) =>
		article.body.drawings
			.filter(({ kind }) => kind === 'plot')
			.flatMap((drawing): readonly Found[] => {
				const { plan, faults } = plotPlan(drawing.attributes, vocabulary);
				const figures = drawnFigures(drawing, ledger, ['figures']).map(({ record }) => record);
				const gap = Number(drawing.attributes['gap'] ?? usualPlotGap);
				const found = faults.length > 0 ? faults : plotFaults(plan, figures, vocabulary, gap);
				return found.map((fault) => ({ ...fault, place: article.at(drawing) }));
			}),
	);
}
