import type { Qualifier } from '../../../record/figure.ts';
import { signInWords, signRoomPx } from './sign.ts';
import type { Box, Point } from '../scene.ts';
import type { Sheet } from '../sheet.ts';
import { type Block, blockOf } from '../text/block.ts';
import { fontsOf } from '../text/fonts.ts';
import type { Colour } from '../colour.ts';

/** A segment of a bar with its words. Positions are px. */
export interface Segment {
	readonly label: string;
	readonly words: string;
	/** The qualifier whose sign precedes the words. */
	readonly qualifier: Qualifier;
	readonly left: number;
	readonly right: number;
	/** Lines of text of the author about it. */
	readonly notes?: readonly string[];
}

interface Labelled extends Omit<Segment, 'notes'> {
	readonly notes: readonly Block[];
	readonly name: Block;
	readonly said: Block;
	/** The width of the words with their sign. */
	readonly saidPx: number;
}

interface RowOptions {
	readonly widthPx: number;
	/** The edge of the bar on which the labels are placed. */
	readonly edge: number;
	readonly side: 'above' | 'below';
}

const fonts = fontsOf.wide;
const rowPx = 21;
const awayPx = 5;
const betweenPx = 6;
/** A note is at a segment that is at least this wide. */
const leastNotePx = 90;

/** A label at the end of a leader, in a row; row 0 is nearest to the bar. */
interface Led {
	readonly segment: Labelled;
	readonly row: number;
	readonly end: number;
}

/** The labels of a row of segments, planned but not yet drawn. */
export interface RowLabels {
	readonly fitting: readonly Labelled[];
	readonly led: readonly Led[];
	/** How far the labels extend from the bar. */
	readonly heightPx: number;
}

/**
 * Finds places for the labels of segments in order: two lines at the segment if it is wide enough,
 * otherwise one line to the left of a leader. Each such line is further from the bar than the last,
 * so that no leader crosses a label. Returns undefined if a label or a note has no room.
 */
export function planLabels(segments: readonly Segment[], widthPx: number): RowLabels | undefined {
	const hasNarrowNote = segments.some(
		({ left, right, notes = [] }) => notes.length > 0 && right - left < leastNotePx,
	);
	if (hasNarrowNote) return undefined;
	const fitting: Labelled[] = [];
	const led: Led[] = [];
	for (const one of segments) {
		const said = blockOf(one.words, fonts.small, { maxPx: widthPx * 0.45, maxLines: 1 });
		const segment: Labelled = {
			...one,
			notes: (one.notes ?? []).map((note) =>
				blockOf(note, fonts.small, {
					maxPx: Math.max(1, one.right - one.left - betweenPx),
					className: 'note',
				}),
			),
			name: blockOf(one.label, fonts.label, { maxPx: widthPx * 0.45, maxLines: 1 }),
			said,
			saidPx: signRoomPx(one.qualifier) + said.widthPx,
		};
		if (Math.max(segment.name.widthPx, segment.saidPx) + betweenPx <= one.right - one.left)
			fitting.push(segment);
		else {
			if (segment.notes.length > 0) return undefined;
			const end = (one.left + one.right) / 2 - awayPx;
			const start = end - segment.name.widthPx - segment.saidPx - betweenPx;
			if (start < 0) return undefined;
			const last = led.at(-1);
			led.push({
				segment,
				end,
				row:
					last === undefined
						? 0
						: start >= last.end + 2 * awayPx + betweenPx
							? last.row
							: last.row + 1,
			});
		}
	}
	const nearPx = fitting.length === 0 ? 0 : Math.max(...fitting.map(heightOf)) + awayPx;
	return {
		fitting,
		led,
		heightPx: led.length === 0 ? nearPx : nearPx + awayPx + ((led.at(-1)?.row ?? 0) + 1) * rowPx,
	};
}

/** The height of a label at its segment, with its notes. */
function heightOf({ name, said, notes }: Labelled): number {
	return notes.reduce((sum, { heightPx }) => sum + heightPx, name.heightPx + said.heightPx);
}

/** Draws labels above or below the edge of their bar. */
export function writeLabels(
	sheet: Sheet,
	{ fitting, led }: RowLabels,
	{ edge, side }: RowOptions,
): void {
	/** The top of an item that starts this far from the edge. */
	const topOf = (awayFromEdge: number, heightPx: number) =>
		side === 'below' ? edge + awayFromEdge : edge - awayFromEdge - heightPx;
	const nearPx = fitting.length === 0 ? 0 : Math.max(...fitting.map(heightOf)) + awayPx;
	const say = ({ said, qualifier }: Labelled, { x, y }: Point) => {
		sheet.draw(...signInWords(qualifier, { x, y: y + said.heightPx / 2 }));
		sheet.write(said, 'start', { x: x + signRoomPx(qualifier), y });
	};
	for (const segment of fitting) {
		const { name, said, notes, left } = segment;
		const top = topOf(awayPx, heightOf(segment));
		const saidTop = sheet.write(name, 'start', { x: left, y: top });
		say(segment, { x: left, y: saidTop });
		notes.reduce((y, note) => sheet.write(note, 'start', { x: left, y }), saidTop + said.heightPx);
	}
	const leaders = led.map(({ segment, row, end }) => {
		const { name, saidPx } = segment;
		const top = topOf(nearPx + awayPx + row * rowPx, name.heightPx);
		say(segment, { x: end - saidPx, y: top + 1 });
		sheet.write(name, 'end', { x: end - saidPx - betweenPx, y: top });
		return [
			{ x: end + awayPx, y: edge },
			{ x: end + awayPx, y: side === 'below' ? top + name.heightPx - 3 : top + 3 },
		];
	});
	if (leaders.length > 0) sheet.draw({ kind: 'lines', className: 'rule leader', paths: leaders });
}

/** How a segment is drawn: its class, and the side whose colour its stripes have. */
export interface SegmentLook {
	readonly className: string;
	readonly colour: Colour;
}

/** A bar that is full up to `sure` and striped from there to the end of its box. */
export interface SplitBar {
	readonly box: Box;
	/** In px, like the box. */
	readonly sure: number;
	readonly look: SegmentLook;
}

/** Draws bars; those that look alike become one path. */
export function drawBars(sheet: Sheet, bars: readonly SplitBar[]): void {
	const full = bars
		.map(({ box, sure, look }) => ({ look, box: { ...box, right: Math.min(sure, box.right) } }))
		.filter(({ box }) => box.right > box.left);
	for (const [className, alike] of Map.groupBy(full, ({ look }) => look.className))
		sheet.draw({ kind: 'boxes', className, boxes: alike.map(({ box }) => box) });
	for (const {
		box,
		sure,
		look: { colour },
	} of bars) {
		if (sure < box.right)
			sheet.draw({
				kind: 'rect',
				className: `outlined ${colour}`,
				paint: 'hatch',
				colour,
				box: { ...box, left: Math.max(box.left, sure) },
			});
	}
}
