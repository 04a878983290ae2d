import type { Box, Point, SceneItem } from '../kit/scene.ts';

/** An event that happened or is reported to have happened. */
export interface TimelineEvent {
	readonly id: string;
	/** The first and last day that its date can mean, ISO; equal if the date is a day. */
	readonly first: string;
	readonly last: string;
	readonly when: string;
	readonly text: string;
	/** Whether it is reported but not confirmed. */
	readonly isReported: boolean;
}

/** The minimum number of days on the axis. */
export const leastDays = 14;
export const radiusPx = 4.5;
/**
 * The width of a lane. Dates longer than a day are bars in lanes, so that no bar covers another.
 */
export const lanePx = 7;

function isPeriod({ first, last }: TimelineEvent): boolean {
	return first !== last;
}

/**
 * Lanes next to the axis, counted from it, so many that no bar covers another. Events of one period
 * share a bar.
 */
interface Lanes {
	readonly count: number;
	laneOf(event: TimelineEvent): number;
}

/** Puts the shortest periods next to the axis. */
export function lanesOf(events: readonly TimelineEvent[]): Lanes {
	const taken: TimelineEvent[][] = [];
	const laneOf = (event: TimelineEvent) =>
		taken.findIndex((lane) =>
			lane.some(({ first, last }) => first === event.first && last === event.last),
		);
	const lengthOf = ({ first, last }: TimelineEvent) => Date.parse(last) - Date.parse(first);
	for (const event of events.filter(isPeriod).toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
		if (laneOf(event) !== -1) continue;
		const free = taken.find((lane) =>
			lane.every(({ first, last }) => event.last < first || event.first > last),
		);
		if (free === undefined) taken.push([event]);
		else free.push(event);
	}
	return { count: taken.length, laneOf };
}

/** The bars of periods, one for each period, filled if one of its events is confirmed. */
export function barsOf(
	events: readonly TimelineEvent[],
	barAt: (event: TimelineEvent) => Box,
): readonly SceneItem[] {
	const periods = Map.groupBy(events.filter(isPeriod), ({ first, last }) => `${first} ${last}`);
	return [...periods.values()].flatMap((same): readonly SceneItem[] => {
		const [event] = same;
		return event === undefined
			? []
			: [
					{
						kind: 'rect',
						box: barAt(event),
						...(same.every(({ isReported }) => isReported) ? { className: 'rule' } : {}),
					},
				];
	});
}

/** A dot, open if the event is not confirmed. */
export function dotOf(
	{ isReported }: TimelineEvent,
	centre: Point,
	radius: number = radiusPx,
): SceneItem {
	return isReported
		? { kind: 'circle', className: 'rule', centre, radius }
		: { kind: 'circle', centre, radius };
}
