import { scaleUtc } from 'd3-scale';
import { haveRoom, placeTicks, type Tick } from '../axis/axis.ts';
import type { Font } from '../text/fonts.ts';
import type { ChartWords } from '../words.ts';

/** A linear axis of days. */
export interface TimeAxis {
	/** The px of the middle of a day, ISO. */
	x(day: string): number;
	readonly ticks: readonly Tick[];
}

interface TimeAxisOptions {
	readonly leftPx: number;
	readonly rightPx: number;
	/** Labels stay between 0 and this width. */
	readonly widthPx: number;
	readonly font: Font;
	/** The minimum number of days on the axis; 60 by default. */
	readonly leastDays?: number;
	/** About how much room a tick has. */
	readonly tickEveryPx?: number;
	/** English by default. */
	readonly words: ChartWords;
}

const dayMs = 86_400_000;
/** Tried on the shortest axis, too: fewer can fall between the days. */
const leastTicks = 2;

/**
 * Places the days from the first to the last of `days` on an axis, with as many ticks as have room
 * for their labels. A single day has its whole date.
 */
export function placeTimeAxis(
	days: readonly string[],
	{ leftPx, rightPx, leastDays = 60, tickEveryPx = 60, ...options }: TimeAxisOptions,
): TimeAxis {
	const times = days.map((day) => Date.parse(day));
	const [first, last] = [Math.min(...times), Math.max(...times)];
	const missing = Math.max(0, leastDays * dayMs - (last - first)) / 2;
	const scale = scaleUtc([first - missing, last + missing], [leftPx, rightPx]);
	const x = (day: string) => scale(Date.parse(day));
	if (first === last) {
		const ticks = placeTicks([dayLabel(new Date(first), options.words)], [scale(first)], options);
		return { x, ticks };
	}
	const most = Math.max(leastTicks, Math.floor((rightPx - leftPx) / tickEveryPx));
	let fewest: readonly Tick[] = [];
	for (let count = most; count > 0; count -= 1) {
		const dates = scale.ticks(count);
		const ticks = placeTicks(
			timeLabels(dates, options.words),
			dates.map((date) => scale(date)),
			options,
		);
		if (ticks.length === 0) continue;
		if (haveRoom(ticks, options.font)) return { x, ticks };
		fewest = ticks.slice(0, 1);
	}
	return { x, ticks: fewest };
}

/** A day with its month and year: "18 Aug 2023". */
function dayLabel(date: Date, { months }: ChartWords): string {
	return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}

/**
 * Labels for ticks: "2023" for January 1, "Apr" for the first of another month, "18 Aug" for other
 * days. The first label that is not a year also names its year.
 */
export function timeLabels(dates: readonly Date[], { months }: ChartWords): readonly string[] {
	return dates.map((date, index) => {
		const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
		const name = months[month] ?? '';
		if (month === 0 && day === 1) return String(year);
		return `${day === 1 ? '' : `${day} `}${name}${index === 0 ? ` ${year}` : ''}`;
	});
}
