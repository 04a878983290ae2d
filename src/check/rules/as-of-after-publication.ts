import type { Ledger, Recorded } from '../../ledger/ledger.ts';
import { firstDay, formatDate, lastDay } from '../../language/write/date.ts';
import { formatFigure } from '../../language/write/format.ts';
import type { Figure } from '../../record/resolved.ts';
import { fieldPlace } from '../field-place.ts';
import { isPrintedBefore } from '../printed.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * A source does not describe a day after it was published. A month or year that has begun by then
 * is not later.
 */
export const asOfAfterPublication: Rule = {
	code: 'as-of-after-publication',
	title: 'A figure is not dated after its source',
	severity: 'error',
	section: 'Arithmetic and time',
	acknowledge: ['figure'],
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const findings: Found[] = [];
	for (const [id, figure] of ledger.figures) {
		const { record } = figure;
		const source = ledger.sources.get(record.source);
		const issued = source?.record.issued;
		// Comparing the text first is enough for nearly all: a date that sorts before another does not
		// begin after the other ends.
		if (
			source === undefined ||
			issued === undefined ||
			record.asOf <= issued ||
			firstDay(record.asOf) <= lastDay(issued) ||
			isFromEarlierPrint(figure, ledger)
		)
			continue;
		findings.push({
			place: fieldPlace(figure, 'asOf', ledger),
			message: `"${formatFigure(record, ledger.vocabulary)}" is as of ${formatDate(record.asOf, 'long')}, but its source, "${record.source}", was published earlier (${formatDate(issued, 'long')}).`,
			hint: 'Check both dates against the source; for a forecast, add acknowledged.as-of-after-publication and say so.',
			related: { place: source.place(['issued']), message: 'The date of the source.' },
			about: { kind: 'figure', id },
		});
	}
	return findings;
}

/**
 * Whether the date comes from an origin that was printed later, which `repeated-before-said`
 * reports.
 */
function isFromEarlierPrint({ record }: Recorded<Figure>, ledger: Ledger): boolean {
	if (record.repeats === undefined || ledger.written.get(record.id)?.record.asOf !== undefined)
		return false;
	const origin = ledger.figures.get(record.repeats)?.record;
	return origin !== undefined && isPrintedBefore(record, origin, ledger);
}
