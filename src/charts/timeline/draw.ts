import type { Element } from 'hast';
import { h } from 'hastscript';
import { chartDrawing, textFrame } from '../kit/frame.ts';
import type { TimelineEvent } from './event-marks.ts';
import { describeTimeline, placeTimeline } from './layout.ts';
import { placeTimelineStrip } from './strip.ts';
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
	const { timeline, chart: words } = messagesOf(ledger.vocabulary);
	const drawn = events.map((event, index) => eventOf(event, index, ledger));
	const title = attributeText(attributes, 'title') ?? timeline.title;
	const subtitle = attributeText(attributes, 'subtitle');
	const list = h(
		'ol',
		events.map((event) =>
			h('li', [
				h('time', { dateTime: machineDate(event.date) }, dateWords(event.date, 'short', ledger)),
				' ',
				h('span', [
					...(event.reported === true ? [h('i', `${capitalise(words.reported)}. `)] : []),
					event.text,
					' ',
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
			subtitle: subtitle ?? subtitleOf(drawn, timeline),
			...atBothWidths((widthPx) => placeTimeline(drawn, widthPx, words)),
			description: describeTimeline(drawn, words),
			events,
			notes: [],
			table: {
				head: timeline.head,
				rows: events.map((event) => [
					dateWords(event.date, 'short', ledger),
					event.text,
					event.reported === true ? capitalise(words.reported) : timeline.yes,
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
					label: timeline.strip,
					...atBothWidths((widthPx) => placeTimelineStrip(drawn, widthPx, words)),
				}),
				list,
			],
		},
	);
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
