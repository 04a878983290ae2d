import type { Element } from 'hast';
import { h } from 'hastscript';
import { chartDrawing, textFrame } from '../kit/frame.ts';
import type { TimelineEvent } from './event-marks.ts';
import { describeTimeline, placeTimeline } from './layout.ts';
import { timeline } from './kind.ts';
import { placeTimelineStrip, type TimelineExtras } from './strip.ts';
import { highlighted, namesOfEvent } from '../../ledger/ask/emphasis/highlighted.ts';
import { readEmphasis } from '../../record/emphasis/read-emphasis.ts';
import { chartPage } from '../../ledger/link/page-address.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { eventsBetween } from '../../ledger/ask/events-between.ts';
import { firstDay, lastDay, machineDate } from '../../language/write/date.ts';
import type { Event } from '../../record/event.ts';
import { dateWords } from '../../messages/date-words.ts';
import type { Messages } from '../../messages/messages.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { type Attributes, type DrawingContext, attributeText } from '../../parts/context.ts';
import { atBothWidths } from '../figure-frame.ts';
import { capitalise, sourceLinks, sourceReference } from '../../parts/names.ts';

/**
 * Draws the events of an article in the order of their dates: a strip to scale, and a list in
 * words. Events that are reported but not confirmed say so in words.
 */
export function draw(attributes: Attributes, { article, ledger, id }: DrawingContext): Element {
	const events = eventsBetween(
		article.front.events ?? [],
		attributeText(attributes, 'from'),
		attributeText(attributes, 'to'),
	);
	const { timeline: said, chart: words } = messagesOf(ledger.vocabulary);
	const { highlight, notes, shades } = readEmphasis(attributes, timeline.emphasis);
	const { is: isLit } = highlighted(highlight, events.map(namesOfEvent));
	const drawn = events.map((event, index) => ({
		...eventOf(event, index, ledger),
		isContext: isLit[index] !== true,
	}));
	const extras: TimelineExtras = {
		shades,
		notes: notes.flatMap(
			({ at, text }): NonNullable<TimelineExtras['notes']> =>
				at.of === 'record'
					? [{ event: at.id, text }]
					: at.of === 'date'
						? [{ date: at.date, text }]
						: [],
		),
	};
	const title = attributeText(attributes, 'title') ?? said.title;
	const subtitle = attributeText(attributes, 'subtitle');
	const list = h(
		'ol',
		events.map((event, index) =>
			h('li', classOf(drawn[index]), [
				h('b', String(index + 1)),
				' ',
				h('time', { dateTime: machineDate(event.date) }, dateWords(event.date, 'short', ledger)),
				' ',
				h('span', [
					...(event.reported === true ? [h('i', `${capitalise(words.reported)}. `)] : []),
					event.text,
					'\u00a0',
					sourceReference(event.source, article, ledger),
				]),
			]),
		),
	);
	return textFrame(
		{
			id,
			words,
			address: chartPage(article.slug, id, ledger),
			kind: 'timeline',
			title,
			subtitle: subtitle ?? subtitleOf(drawn, said),
			...atBothWidths((widthPx) => placeTimeline(drawn, widthPx, words, extras)),
			description: describeTimeline(drawn, words),
			events,
			notes: [],
			table: {
				head: said.head,
				rows: events.map((event) => [
					dateWords(event.date, 'short', ledger),
					event.text,
					event.reported === true ? capitalise(words.reported) : said.yes,
					[...sourceLinks([event.source], article, ledger)],
				]),
			},
			sourceLine: [
				...sourceLinks(
					events.map(({ source }) => source),
					article,
					ledger,
				),
			],
		},
		{
			subtitle,
			content: [
				chartDrawing({
					id,
					label: said.strip,
					...atBothWidths((widthPx) => placeTimelineStrip(drawn, widthPx, words, extras)),
				}),
				list,
			],
		},
	);
}

function classOf(event: TimelineEvent | undefined): { readonly className?: string[] } {
	const names = [
		...(event?.isReported === true ? ['open'] : []),
		...(event?.isContext === true ? ['context'] : []),
	];
	return names.length === 0 ? {} : { className: names };
}

function eventOf(
	{ id, date, text, reported }: Event,
	index: number,
	ledger: Ledger,
): TimelineEvent {
	return {
		id: id ?? String(index),
		first: firstDay(date),
		last: lastDay(date),
		when: dateWords(date, 'short', ledger),
		text,
		isReported: reported === true,
	};
}

/**
 * "Drawn to scale. An open dot is reported, not confirmed. A bar is a date that is known to the
 * month or year."
 */
function subtitleOf(events: readonly TimelineEvent[], words: Messages['timeline']): string {
	return [
		words.scale,
		...(events.some(({ isReported }) => isReported) ? [words.open] : []),
		...(events.some(({ first, last }) => first !== last) ? [words.bar] : []),
	].join(' ');
}
