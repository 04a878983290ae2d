import { ascending } from 'd3-array';
import { boundsOf, isAbove } from '../../ledger/sums/bounds.ts';
import type { Ledger, Recorded } from '../../ledger/ledger.ts';
import { seriesOf } from '../../ledger/ask/series.ts';
import { allows, type Interval } from '../../language/allows.ts';
import { firstDay, formatDate, lastDay } from '../../language/write/date.ts';
import { formatAmount, formatFigure } from '../../language/write/format.ts';
import type { Figure } from '../../record/resolved.ts';
import { fieldPlace } from '../field-place.ts';
import type { Found, Rule } from '../rule.ts';

/** Two figures of a series, of which the later allows only lower values than the earlier. */
interface Fall {
	readonly earlier: Recorded<Figure>;
	readonly later: Recorded<Figure>;
}

/**
 * A running count does not fall: each later figure of the same claimant allows a value that the
 * earlier one does not rule out.
 */
export const fallingCount: Rule = {
	code: 'falling-count',
	title: 'A running total does not fall',
	severity: 'warning',
	section: 'Arithmetic and time',
	acknowledge: ['figure'],
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const { vocabulary } = ledger;
	const counts = [...seriesOf(ledger).values()].filter(
		(series) =>
			series[0] !== undefined &&
			vocabulary.measures[series[0].record.measure]?.cumulative === true &&
			mayFall(series),
	);
	return counts
		.flatMap((series) => fallsIn(series, ledger))
		.map(
			({ earlier, later }): Found => ({
				place: fieldPlace(later, 'amount', ledger),
				message: `"${formatFigure(later.record, vocabulary)}" (${formatDate(later.record.asOf, 'long')}) is below "${formatAmount(earlier.record, vocabulary)}" (${formatDate(earlier.record.asOf, 'long')}), which ${later.record.claimant.name} gave before: a running total does not fall.`,
				hint: 'Check amounts and dates; write "since" if the counts start on different days, or add acknowledged.falling-count with the reason, such as a change of method.',
				related: { place: fieldPlace(earlier, 'amount', ledger), message: 'The earlier figure.' },
				about: { kind: 'figure', id: later.record.id },
			}),
		);
}

/**
 * Whether any figure of a series may be below an earlier one. A quick test: "false" is certain,
 * "true" is not.
 */
function mayFall(series: readonly Recorded<Figure>[]): boolean {
	let highest = 0;
	return series.some(({ record }) => {
		const { low, high } = allows(record.amount, record.qualifier);
		highest = Math.max(highest, low);
		return high < highest;
	});
}

interface Value {
	readonly figure: Recorded<Figure>;
	readonly begins: string;
	readonly ends: string;
	readonly bounds: Interval;
}

/**
 * Reports each fall once, where it happens: later figures are compared with those after a fall.
 * Days that may be the same have no order.
 */
function fallsIn(series: readonly Recorded<Figure>[], ledger: Ledger): readonly Fall[] {
	const values = series.map(
		(figure): Value => ({
			figure,
			begins: firstDay(figure.record.asOf),
			ends: lastDay(figure.record.asOf),
			bounds: boundsOf(figure.record, ledger.vocabulary),
		}),
	);
	const ended = [...values].sort((a, b) => ascending(a.ends, b.ends));
	const falls: Fall[] = [];
	let passed = 0;
	let highest: Value | undefined;
	for (const later of values.sort(
		(a, b) =>
			ascending(a.begins, b.begins) ||
			a.bounds.high - b.bounds.high ||
			ascending(a.figure.record.id, b.figure.record.id),
	)) {
		for (
			let value = ended[passed];
			value !== undefined && value.ends < later.begins;
			value = ended[++passed]
		) {
			if (highest === undefined || value.bounds.low > highest.bounds.low) highest = value;
		}
		if (highest === undefined || !isAbove(highest.bounds, later.bounds)) continue;
		falls.push({ earlier: highest.figure, later: later.figure });
		highest = undefined;
	}
	return falls;
}
