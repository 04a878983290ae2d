import { drawnFigures } from '../../ledger/ask/query.ts';
import { articlesAndTranslations, type Ledger } from '../../ledger/ledger.ts';
import type { Found, Rule } from '../rule.ts';

/** The number of lanes that readers can compare. */
const mostLanes = 25;

/** An EstimateRange has a lane for each figure, and readers can compare only so many. */
export const tooManyLanes: Rule = {
	code: 'too-many-lanes',
	title: 'A chart has at most 25 lanes',
	severity: 'warning',
	section: 'Mixing',
	check,
};

function check(ledger: Ledger): readonly Found[] {
	return articlesAndTranslations(ledger).flatMap((article) =>
		article.body.drawings
			.filter(({ kind }) => ledger.kinds.get(kind)?.directive === 'estimate-range')
			.flatMap((drawing): readonly Found[] => {
				const lanes = drawnFigures(drawing, ledger, ['figures']);
				if (lanes.length <= mostLanes) return [];
				const measures = new Set(lanes.map(({ record }) => record.measure)).size;
				return [
					{
						place: article.at(drawing),
						message: `This drawing has ${lanes.length} lanes, more than readers can compare; expected at most ${mostLanes}.`,
						hint:
							measures > 1
								? 'Draw each measure by itself, or narrow the query with from, to or claimant.'
								: 'Narrow the query with from, to or claimant, or draw the figures over time with EstimatesOverTime.',
					},
				];
			}),
	);
}
