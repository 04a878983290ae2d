import type { Ledger } from '../../ledger/ledger.ts';
import { lackingFigures, partsOfStatement } from '../incomplete-figures.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * Every figure has the fields that it needs, or inherits them from the figure that it repeats or is
 * a part of.
 */
export const missingField: Rule = {
	code: 'missing-field',
	title: 'Records have every required field',
	severity: 'error',
	section: 'Shape of records',
	isFixed: true,
	check,
};

function check(ledger: Ledger): readonly Found[] {
	return lackingFigures(ledger).flatMap(({ id, figure: { record, place }, from, missing }) =>
		missing
			.filter((field) => record.says === undefined || partsOfStatement[field] === undefined)
			.map((field) => {
				const isInherited = from !== undefined && field !== 'amount' && field !== 'qualifier';
				return {
					place: place(),
					message: `The figure "${id}" has no "${field}"${isInherited ? `, and "${from}" has none that it could inherit` : ''}.`,
					hint: `Add "${field}:" to this figure.`,
				};
			}),
	);
}
