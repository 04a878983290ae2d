import { compareDates, firstDay, lastDay } from '../../language/write/date.ts';
import type { Event } from '../../record/event.ts';

/**
 * The events between these dates, sorted by date; events of one date keep their order. A month or a
 * year is included if one of its days would be.
 */
export function eventsBetween(
	events: readonly Event[],
	from?: string,
	to?: string,
): readonly Event[] {
	return events
		.filter(
			({ date }) =>
				(from === undefined || lastDay(date) >= firstDay(from)) &&
				(to === undefined || firstDay(date) <= lastDay(to)),
		)
		.toSorted((a, b) => compareDates(a.date, b.date));
}
