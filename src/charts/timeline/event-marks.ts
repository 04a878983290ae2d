import type { Box, Point, SceneItem } from '../kit/scene.ts';
import type { Font } from '../kit/text/fonts.ts';

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
	/** Whether the author brings out other events. */
	readonly isContext?: boolean;
}

/** The minimum number of days on the axis. */
export const leastDays = 14;
/** The radius of a dot that has room for two digits. */
export const radiusPx = 9.5;
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

/**
 * A dot with the number of its event. It is open if the event is not confirmed, and light if the
 * author brings out others.
 */
export function numberedDot(
	{ isReported, isContext = false }: TimelineEvent,
	number: number,
	centre: Point,
	font: Font,
): SceneItem {
	const look = isReported ? 'open' : isContext ? 'grey-4' : undefined;
	return {
		kind: 'group',
		className: isContext ? 'context' : 'plain',
		items: [
			{
				kind: 'circle',
				centre,
				radius: radiusPx,
				...(look === undefined ? {} : { className: look }),
			},
			{
				kind: 'text',
				text: String(number),
				at: { x: centre.x, y: Math.round(centre.y + font.sizePx * 0.36) },
				anchor: 'middle',
				font,
				className: look === undefined ? 'inside inverse' : 'inside',
			},
		],
	};
}
