import { boundsOf, isAbove } from '../../ledger/sums/bounds.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { leastSummands, mayExceed, sumOf, summandsOf } from '../../ledger/sums/sums.ts';
import { formatAmount } from '../../language/write/format.ts';
import { fieldPlace } from '../field-place.ts';
import { sayApart, sayTerms } from '../say-sum.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * The parts of a figure do not add up to more than the figure. An error if even their lowest total
 * is above the highest value of the whole, with a tolerance of half a step of the last stated digit
 * for each.
 */
export const partsExceedWhole: Rule = {
	code: 'parts-exceed-whole',
	title: 'Parts do not exceed their whole',
	severity: 'error',
	section: 'Arithmetic and time',
	acknowledge: ['figure'],
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const { vocabulary } = ledger;
	const findings: Found[] = [];
	for (const id of ledger.parts.keys()) {
		const whole = ledger.figures.get(id);
		if (whole === undefined || !mayExceed(whole.record, ledger)) continue;
		const bounds = boundsOf(whole.record, vocabulary);
		const least = leastSummands(summandsOf(whole.record, ledger));
		const [first] = least;
		if (first === undefined || !isAbove({ low: sumOf(least) }, bounds)) continue;
		const [sum, most] = sayApart(sumOf(least), bounds.high, {
			unit: whole.record.unit,
			vocabulary,
		});
		const said = sayTerms(
			least.map(({ part }) => part.record),
			vocabulary,
			(figure) => figure.label ?? figure.id,
		);
		findings.push({
			place: fieldPlace(whole, 'amount', ledger),
			message: `The parts of "${id}" come to at least ${sum} even after rounding, and the whole allows at most ${most}: ${said} against ${formatAmount(whole.record, vocabulary)}.`,
			hint: 'Check the amounts and qualifiers against the sources; remove "partOf" from a part that another part already counts.',
			related: { place: first.part.place(['partOf']), message: 'The first of the parts.' },
			about: { kind: 'figure', id },
		});
	}
	return findings;
}
