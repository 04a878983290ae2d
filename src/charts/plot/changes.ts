import { dateWords } from '../../messages/date-words.ts';
import { formatAmount } from '../../language/write/format.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import type { CountChange } from '../../ledger/sums/count-changes.ts';
import type { ColumnPoint } from './columns.ts';
import { type FormContext, pointOf } from './forms.ts';

/** An amount that was computed from two figures, with its place and its words. */
export interface Computed {
	/** The id of the later figure. */
	readonly id: string;
	/** The computed amount, rounded if it is only about right. */
	readonly amount: number;
	readonly point: ColumnPoint;
	/** "1 Mar 2024 to 1 Apr 2024" */
	readonly when: string;
}

/** The significant digits of a computed amount that is only about right. */
const digits = 3;

/**
 * The differences of a running total as columns over the days between their two figures. A
 * difference of approximate counts is rounded and called “about”, but has no sign: nobody stated it.
 */
export function computedOf(
	changes: readonly CountChange[],
	form: FormContext,
): readonly Computed[] {
	const { ledger } = form;
	const { vocabulary } = ledger;
	const day = (date: string) => dateWords(date, 'short', ledger);
	return changes.map(({ earlier, later, from, to, perPeriod, isAbout }) => {
		const amount = isAbout ? Number(perPeriod.toPrecision(digits)) : perPeriod;
		const { phrase: _, ...rest } = later;
		const words = formatAmount(
			{ ...rest, amount, qualifier: isAbout ? 'approx' : 'exact' },
			vocabulary,
		);
		return {
			id: later.id,
			amount,
			when: messagesOf(vocabulary).period(day(earlier.asOf), day(later.asOf)),
			point: {
				...pointOf(later, form),
				amount: perPeriod,
				qualifier: 'exact',
				words,
				at: { from, to },
			},
		};
	});
}
