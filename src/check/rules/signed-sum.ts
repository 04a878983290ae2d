import { drawnFigures } from '../../ledger/ask/query.ts';
import { type Ledger, textsOf } from '../../ledger/ledger.ts';
import { formatFigure } from '../../language/write/format.ts';
import { fieldPlace } from '../field-place.ts';
import type { Found, Rule } from '../rule.ts';

/** Amounts that can be below zero are neither parts of a whole nor stacked. */
export const signedSum: Rule = {
	code: 'signed-sum',
	title: 'Amounts that can be below zero are not parts',
	severity: 'error',
	section: 'Mixing',
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const { vocabulary } = ledger;
	const isSigned = (measure: string) => vocabulary.measures[measure]?.signed === true;
	const parts = [...ledger.figures.values()]
		.filter(({ record }) => record.partOf !== undefined && isSigned(record.measure))
		.map(
			(figure): Found => ({
				place: fieldPlace(figure, 'partOf', ledger),
				message: `"${figure.record.id}" is a part of "${figure.record.partOf ?? ''}", but "${vocabulary.measures[figure.record.measure]?.label ?? figure.record.measure}" can be below zero: a part can be larger than its whole.`,
				hint: 'Remove partOf, and record each amount by itself.',
			}),
		);
	const drawn = textsOf(ledger).flatMap((article) =>
		article.body.drawings
			.filter(({ kind }) => ledger.kinds.get(kind)?.parts)
			.flatMap((drawing): readonly Found[] => {
				const signed = drawnFigures(drawing, ledger).find(({ record }) => isSigned(record.measure));
				if (signed === undefined) return [];
				return [
					{
						place: article.at(drawing),
						message: `This drawing shows "${formatFigure(signed.record, vocabulary)}" as a part of a whole, but it can be below zero.`,
						hint: 'Draw it with BySubject, AmountsOverTime, EstimateRange or EstimatesOverTime, whose axes have two sides of zero.',
						related: { place: fieldPlace(signed, 'measure', ledger), message: 'The figure.' },
					},
				];
			}),
	);
	return [...parts, ...drawn];
}
