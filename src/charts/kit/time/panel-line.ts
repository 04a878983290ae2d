import type { Mark } from '../mark/mark.ts';
import { type Box, boxesAlong, type Point, type SceneItem } from '../scene.ts';
import type { Step, StepSeries } from './step-series.ts';
import { placeTimeMark } from './time-mark.ts';

/** The number of line strengths in one panel that readers can tell apart. */
const tones = 3;
/** Marks nearer to each other than this crowd: a sign can be above a mark. */
const [crowdedPx, crowdedUpPx] = [13, 26];
/** This many marks crowd in a part of a line; on average, a whole line with more than `fewest` does. */
const leastRun = 3;
const fewest = 8;

/** Where days and values are in a panel, in px. */
interface StepScale {
	readonly x: (day: string) => number;
	readonly y: (value: number) => number;
	readonly zeroPx: number;
}

/**
 * Places the marks of one line. Where they crowd, all but the last are small and do not show their
 * evidence, and a sign is drawn only where the qualifier changes and at the end. A line that is
 * not brought out has small marks without signs.
 */
export function placeMarks(
	{ steps, colour }: StepSeries,
	scale: StepScale,
): readonly { readonly step: Step; readonly mark: Mark }[] {
	const last = steps.at(-1);
	const crowded = crowdedSteps(steps, ({ point, span, level }) => ({
		x: scale.x(point.first),
		y: scale.y(level ?? span.high),
	}));
	if (colour === 'context') return steps.map((step) => ({ step, mark: contextMark(step, scale) }));
	const signs: Box[] = [];
	return steps.map((step, index) => {
		const isSmall = crowded.has(step) && step !== last;
		// A row of the same signs above a line would look like the upper end of a band.
		const isRepeated = steps[index - 1]?.point.qualifier === step.point.qualifier;
		const mark = placeTimeMark(step, {
			...scale,
			isSmall,
			isSigned: !isSmall || !isRepeated,
			signs,
		});
		if (mark.sign !== undefined) signs.push(mark.sign);
		return { step, mark };
	});
}

/** The steps of a line whose marks crowd: all of them, or those of a part of it. */
function crowdedSteps(steps: readonly Step[], at: (step: Step) => Point): ReadonlySet<Step> {
	const [first, last] = [steps[0], steps.at(-1)];
	if (first === undefined || last === undefined) return new Set();
	const everyPx = (at(last).x - at(first).x) / Math.max(1, steps.length - 1);
	if (steps.length > fewest && everyPx < crowdedPx) return new Set(steps);
	const runs: Step[][] = [];
	for (const [index, step] of steps.entries()) {
		const before = steps[index - 1];
		if (before !== undefined && crowd(at(before), at(step))) runs.at(-1)?.push(step);
		else runs.push([step]);
	}
	return new Set(runs.filter((run) => run.length >= leastRun).flat());
}

function crowd(one: Point, other: Point): boolean {
	return other.x - one.x < crowdedPx && Math.abs(other.y - one.y) < crowdedUpPx;
}

/** The mark of a figure that is not brought out: a small dot, or a thin line for a range. */
function contextMark({ point, span, level }: Step, { x: xOf, y }: StepScale): Mark {
	const x = (xOf(point.first) + xOf(point.last)) / 2;
	const [top, bottom] = [y(span.high), y(span.low)];
	if (level !== undefined && top === bottom)
		return {
			items: [{ kind: 'circle', className: 'counted', centre: { x, y: y(level) }, radius: 2 }],
			box: { left: x - 2, right: x + 2, top: y(level) - 2, bottom: y(level) + 2 },
		};
	return {
		items: [
			{
				kind: 'lines',
				className: 'steps',
				paths: [
					[
						{ x, y: top },
						{ x, y: bottom },
					],
				],
			},
		],
		box: { left: x - 1, right: x + 1, top, bottom },
	};
}

/**
 * Draws the steps of one line, and a band for as long as a range holds. A line breaks off if the
 * next figure is too far away or is a range.
 */
export function placeSteps(
	{ steps, colour }: StepSeries,
	{ x: xOf, y }: StepScale,
	index: number,
): { readonly items: readonly SceneItem[]; readonly obstacles: readonly Box[] } {
	const at = ({ first, last }: Step['point']) => (xOf(first) + xOf(last)) / 2;
	const items: SceneItem[] = [];
	const paths: Point[][] = [];
	let path: Point[] = [];
	for (const { point, span, level, next } of steps) {
		const [from, to] = [at(point), next === undefined ? at(point) : at(next)];
		const isBand = level === undefined || point.qualifier === 'range';
		if (isBand && to > from && colour !== 'context')
			items.push({
				kind: 'rect',
				className: 'pale',
				box: {
					left: from,
					right: to,
					top: y(span.high),
					bottom: Math.max(y(span.low), y(span.high) + 2),
				},
			});
		if (level !== undefined && next !== undefined)
			path.push({ x: from, y: y(level) }, { x: to, y: y(level) });
		else {
			if (level !== undefined) path.push({ x: from, y: y(level) });
			if (path.length > 1) paths.push(path);
			path = [];
		}
	}
	const bands = items.flatMap((item) => (item.kind === 'rect' ? [item.box] : []));
	return {
		items: [
			...items,
			...(paths.length === 0
				? []
				: [
						{
							kind: 'lines' as const,
							className: colour === 'context' ? 'steps thin' : `steps tone-${index % tones}`,
							paths,
						},
					]),
		],
		obstacles: [...bands, ...paths.flatMap(boxesAlong)],
	};
}
