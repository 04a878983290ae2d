import type { Scene } from '../kit/scene.ts';
import { summaryOfTexts } from '../kit/summary.ts';
import { newSheet, type Sheet } from '../kit/sheet.ts';
import { type Block, blockOf } from '../kit/text/block.ts';
import { type Fonts, fontsOf, layoutOf, lineHeightPx } from '../kit/text/fonts.ts';
import type { ChartWords } from '../kit/words.ts';
import { numberedDot, radiusPx, type TimelineEvent } from './event-marks.ts';
import { placeTimelineStrip, type TimelineExtras } from './strip.ts';

const rowGapPx = 9;
const columnGapPx = 22;
const indentPx = 2 * radiusPx + 8;
/** With more events than this, a wide drawing has two columns of words. */
const mostInColumn = 8;

/**
 * Places events as one picture: the strip to scale, and below it each event in words, with the
 * number of its dot. Many events are in two columns, the first half on the left.
 */
export function placeTimeline(
	events: readonly TimelineEvent[],
	widthPx: number,
	words: ChartWords,
	extras: TimelineExtras = {},
): Scene {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const strip = placeTimelineStrip(events, widthPx, words, extras);
	const sheet = newSheet();
	const count = layout === 'wide' && events.length > mostInColumn ? 2 : 1;
	const columnPx = (widthPx - (count - 1) * columnGapPx) / count;
	const rows = events.map((event, index) => ({
		event,
		number: index + 1,
		blocks: eventBlocks(event, fonts, { maxPx: columnPx - indentPx, words }),
	}));
	const perColumn = Math.ceil(rows.length / count);
	const top = strip.heightPx + 16;
	const bottoms = Array.from({ length: count }, (_, column) =>
		placeRows(rows.slice(column * perColumn, (column + 1) * perColumn), {
			sheet,
			fonts,
			x: Math.round(column * (columnPx + columnGapPx)),
			top,
		}),
	);
	return {
		layout,
		widthPx,
		heightPx: Math.ceil(Math.max(strip.heightPx, ...bottoms)),
		items: [...strip.items, ...sheet.items],
		boxes: [...strip.boxes, ...sheet.boxes],
		...(strip.unplaced === undefined ? {} : { unplaced: strip.unplaced }),
	};
}

interface Row {
	readonly event: TimelineEvent;
	readonly number: number;
	readonly blocks: readonly Block[];
}

/** @returns the bottom of the last row */
function placeRows(
	rows: readonly Row[],
	{
		sheet,
		fonts,
		x,
		top,
	}: { readonly sheet: Sheet; readonly fonts: Fonts; readonly x: number; readonly top: number },
): number {
	let bottom = top;
	for (const { event, number, blocks } of rows) {
		const rowTop = bottom + (bottom === top ? 0 : rowGapPx);
		const centre = {
			x: x + radiusPx + 1,
			y: Math.round(rowTop + lineHeightPx(fonts.label) / 2),
		};
		sheet.draw(numberedDot(event, number, centre, fonts.small));
		bottom = rowTop;
		for (const block of blocks)
			bottom = sheet.write(block, 'start', { x: x + indentPx, y: bottom });
		bottom = Math.max(bottom, centre.y + radiusPx);
	}
	return bottom;
}

function eventBlocks(
	{ when, text, isReported }: TimelineEvent,
	fonts: Fonts,
	{ maxPx, words }: { readonly maxPx: number; readonly words: ChartWords },
): readonly Block[] {
	return [
		blockOf(when, fonts.label, { maxPx }),
		...(isReported ? [blockOf(words.reported, fonts.small, { maxPx })] : []),
		blockOf(text, fonts.name, { maxPx }),
	];
}

/** Describes the events in full sentences, for readers who cannot see them. */
export function describeTimeline(events: readonly TimelineEvent[], words: ChartWords): string {
	return summaryOfTexts(
		events.map(
			({ when, text, isReported }) => `${when}${isReported ? `, ${words.reported}` : ''}: ${text}`,
		),
		words.summary.events,
	);
}
