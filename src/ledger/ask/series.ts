import { compareDates } from '../../language/write/date.ts';
import type { Figure } from '../../record/resolved.ts';
import { addToList } from '../add-to-list.ts';
import type { Recorded } from '../ledger.ts';
import { oncePerLedger } from '../once-per-ledger.ts';

/** The fields that figures of one series share, besides their claimant. */
const sameInSeries = [
	'subject',
	'population',
	'measure',
	'unit',
	'basis',
	'stage',
	'kind',
	'place',
	'since',
	'label',
	'partOf',
] as const;

/**
 * The key that figures of one series share: the same claimant counts the same thing for the same
 * subject.
 */
export function seriesKey(figure: Figure): string {
	return [figure.claimant.name, ...sameInSeries.map((field) => figure[field])].join('|');
}

/** The figures of every series with more than one, oldest first, without repetitions. */
export const seriesOf = oncePerLedger(
	(ledger): ReadonlyMap<string, readonly Recorded<Figure>[]> => {
		const all = new Map<string, Recorded<Figure>[]>();
		for (const one of ledger.figures.values()) {
			if (one.record.repeats !== undefined) continue;
			const key = seriesKey(one.record);
			addToList(all, key, one);
		}
		for (const [key, list] of all) {
			if (list.length < 2) all.delete(key);
			else list.sort((a, b) => compareDates(a.record.asOf, b.record.asOf));
		}
		return all;
	},
);
