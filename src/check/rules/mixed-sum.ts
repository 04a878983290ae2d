import type { Ledger } from '../../ledger/ledger.ts';
import { axisFieldWords, axisWord, mixedFields } from '../../ledger/sums/mixture.ts';
import { partsOfWholes } from '../../ledger/sums/parts-of-wholes.ts';
import type { AxisField } from '../../record/drawing-kind.ts';
import { formatFigure } from '../../language/write/format.ts';
import { fieldPlace } from '../field-place.ts';
import type { Found, Rule } from '../rule.ts';

const hints: Readonly<Record<AxisField, string>> = {
	unit: 'Remove "partOf", or give the amount in the unit of its whole.',
	measure: 'Remove "partOf": a different count is a separate figure.',
	stage:
		'Remove "partOf": an amount at another stage is the same money earlier or later, not a piece of it.',
	basis: 'Give the part at the prices of its whole, or remove "partOf".',
};

/**
 * A part has the same measure, unit, stage and price basis as its whole. Otherwise the parts are
 * never added or drawn in one bar.
 */
export const mixedSum: Rule = {
	code: 'mixed-sum',
	title: 'Parts fit the measure, unit, stage and price basis of their whole',
	severity: 'error',
	section: 'Mixing',
	acknowledge: ['figure'],
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const { vocabulary } = ledger;
	const findings: Found[] = [];
	for (const { part, whole } of partsOfWholes(ledger)) {
		for (const field of mixedFields(part.record, whole.record, vocabulary)) {
			findings.push({
				place: fieldPlace(part, field, ledger),
				message: `"${formatFigure(part.record, vocabulary)}" is part of "${formatFigure(whole.record, vocabulary)}", but its ${axisFieldWords[field]} differs: ${axisWord(part.record, field, vocabulary)}, not ${axisWord(whole.record, field, vocabulary)}.`,
				hint: hints[field],
				related: { place: fieldPlace(whole, field, ledger), message: 'The whole.' },
				about: { kind: 'figure', id: part.record.id },
			});
		}
	}
	return findings;
}
