import { scaleLog } from 'd3-scale';
import { type Axis, type AxisOptions, haveRoom, placeTicks } from './axis.ts';
import type { Span } from '../../../language/bounds.ts';
import { tickLabels } from './tick-label.ts';
import type { ChartWords } from '../words.ts';

/**
 * How values are spaced on an axis. An axis starts at zero unless a reader chooses a logarithmic
 * one; no article, file or embed can choose it.
 */
export type Scale = 'linear' | 'log';

/**
 * If the largest value is at least this many times the smallest, a linear axis leaves the smallest
 * only a twentieth of its length: little more than a mark.
 */
const leastFactor = 20;

/**
 * Whether a logarithmic axis shows more than a linear one and can show every value: all are above 0
 * and they span a factor of at least 20.
 */
export function suitsLog(spans: readonly Span[]): boolean {
	const [low, high] = extentOf(spans);
	return low > 0 && high >= low * leastFactor;
}

/**
 * The powers of ten from the highest that is not above any value to the lowest that is not below
 * any.
 */
export function powersAround(spans: readonly Span[]): readonly number[] {
	const [low, high] = extentOf(spans);
	const first = Math.floor(Math.log10(low) + 1e-9);
	const last = Math.max(first + 1, Math.ceil(Math.log10(high) - 1e-9));
	return Array.from({ length: last - first + 1 }, (_, index) => Number(`1e${first + index}`));
}

function extentOf(spans: readonly Span[]): readonly [low: number, high: number] {
	return [Math.min(...spans.map(({ low }) => low)), Math.max(...spans.map(({ high }) => high))];
}

/** Words for powers of ten, each in its own unit: "100", "10,000", "1 million". */
export function powerLabels(powers: readonly number[], words: ChartWords): readonly string[] {
	return powers.flatMap((power) => tickLabels([power], words));
}

/**
 * Places a logarithmic axis that holds all of these spans, with a tick at each power of ten. If the
 * labels lack room, only every second, third, … power has a tick.
 */
export function placeLogAxis(spans: readonly Span[], options: AxisOptions): Axis {
	const { leftPx, rightPx, font } = options;
	const powers = powersAround(spans);
	const scale = scaleLog([powers[0] ?? 1, powers.at(-1) ?? 10], [leftPx, rightPx]);
	const ticks = placeTicks(
		powerLabels(powers, options.words),
		powers.map((power) => scale(power)),
		options,
	);
	for (let every = 1; ; every += 1) {
		const labelled = ticks.filter((_, index) => index % every === 0);
		if (every < ticks.length && !haveRoom(labelled, font)) continue;
		return {
			leftPx,
			rightPx,
			x: (value) => scale(value),
			ticks: ticks.map((tick, index) => (index % every === 0 ? tick : { ...tick, label: '' })),
		};
	}
}
