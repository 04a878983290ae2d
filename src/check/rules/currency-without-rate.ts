import type { Ledger } from '../../ledger/ledger.ts';
import { areCurrencies, axisWord, factorTo } from '../../ledger/sums/mixture.ts';
import { partsOfWholes } from '../../ledger/sums/parts-of-wholes.ts';
import { formatFigure } from '../../language/write/format.ts';
import { fieldPlace } from '../field-place.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * A part in another currency than its whole names the exchange rate. For a repetition, `drift-unit`
 * reports it.
 */
export const currencyWithoutRate: Rule = {
	code: 'currency-without-rate',
	title: 'Amounts in two currencies name a rate',
	severity: 'error',
	section: 'Mixing',
	acknowledge: ['figure'],
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const { vocabulary } = ledger;
	const findings: Found[] = [];
	for (const { part, whole } of partsOfWholes(ledger)) {
		if (
			factorTo(whole.record, part.record) !== undefined ||
			!areCurrencies(part.record.unit, whole.record.unit, vocabulary)
		)
			continue;
		const from = whole.record.unit;
		const isOther = part.record.converted !== undefined;
		findings.push({
			place: isOther ? part.place(['converted', 'from']) : fieldPlace(part, 'unit', ledger),
			message: `"${formatFigure(part.record, vocabulary)}" is part of "${formatFigure(whole.record, vocabulary)}", but one is in ${axisWord(part.record, 'unit', vocabulary)} and the other in ${axisWord(whole.record, 'unit', vocabulary)}, and ${isOther ? `the part was converted from ${vocabulary.units[part.record.converted?.from ?? '']?.label ?? part.record.converted?.from}` : 'no rate is given'}.`,
			hint: `Add converted: {from: ${from}, rate: …, date: …, source: …} to the part, with the rate that its source used.`,
			related: { place: fieldPlace(whole, 'unit', ledger), message: 'The whole.' },
			about: { kind: 'figure', id: part.record.id },
		});
	}
	return findings;
}
