import type { Element } from 'hast';
import { h } from 'hastscript';
import { chartDrawing, textFrame } from '../chart/frame.ts';
import { describeTimeline, placeTimeline, placeTimelineStrip, reportedWords, type TimelineEvent } from '../chart/timeline.ts';
import { eventsBetween } from '../ledger/events-between.ts';
import { firstDay, formatDate, lastDay } from '../phrase/date.ts';
import type { Event } from '../record/event.ts';
import { type Attributes, type DrawingContext, wordsOf } from './context.ts';
import { chartWidths } from './estimate-range.ts';
import { capitalise, sourceLinks, sourceNumberLink } from './names.ts';

/** Draws the events of an article in the order of their dates: a strip to scale, and a list that says what they are. What is only said to have happened is marked in words. */
export function drawTimeline(attributes: Attributes, { article, ledger, id }: DrawingContext): Element {
	const events = eventsBetween(article.front.events ?? [], wordsOf(attributes, 'from'), wordsOf(attributes, 'to'));
	const drawn = events.map(eventOf);
	const title = wordsOf(attributes, 'title') ?? 'What happened when';
	const subtitle = wordsOf(attributes, 'subtitle');
	const list = h('ol', events.map((event) => h('li', [
		h('time', { dateTime: event.date }, formatDate(event.date, 'short')),
		' ',
		h('span', [
			...(event.reported === true ? [h('i', `${capitalise(reportedWords)}. `)] : []),
			event.text, ' ',
			sourceNumberLink(event.source, article),
		]),
	])));
	return textFrame({
		id,
		article: article.slug,
		kind: 'timeline',
		title,
		subtitle: subtitle ?? subtitleOf(drawn),
		wide: placeTimeline(drawn, chartWidths.wide),
		narrow: placeTimeline(drawn, chartWidths.narrow),
		description: describeTimeline(drawn),
		events,
		notes: [],
		table: {
			head: ['Date', 'What happened', 'Confirmed', 'Source'],
			rows: events.map((event) => [formatDate(event.date, 'short'), event.text, event.reported === true ? capitalise(reportedWords) : 'Yes', [...sourceLinks([event.source], article, ledger)]]),
		},
		sourceLine: [...sourceLinks(events.map(({ source }) => source), article, ledger)],
	}, {
		subtitle,
		content: [chartDrawing({ id, label: 'The same to scale', wide: placeTimelineStrip(drawn, chartWidths.wide), narrow: placeTimelineStrip(drawn, chartWidths.narrow) }), list],
	});
}

function eventOf({ id, date, text, reported }: Event, index: number): TimelineEvent {
	return { id: id ?? String(index), first: firstDay(date), last: lastDay(date), when: formatDate(date, 'short'), text, isReported: reported === true };
}

/** "Drawn to scale. An open dot is reported, not confirmed. A bar is a date that is known to the month or year." */
function subtitleOf(events: readonly TimelineEvent[]): string {
	return [
		'Drawn to scale.',
		...(events.some(({ isReported }) => isReported) ? [`What is open is ${reportedWords}.`] : []),
		...(events.some(({ first, last }) => first !== last) ? ['A bar is a date that is known to the month or year alone.'] : []),
	].join(' ');
}
