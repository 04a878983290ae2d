import type { Element } from 'hast';
import { h } from 'hastscript';
import { firstDay, formatDate } from '../phrase/date.ts';
import { type Attributes, type DrawingContext, wordsOf } from './context.ts';
import { sourceAddress, sourceNumber } from './names.ts';

/** Draws the events of an article in the order of their dates. What is only said to have happened is marked in words. */
export function drawTimeline(attributes: Attributes, { article, id }: DrawingContext): Element {
	const events = [...(article.front.events ?? [])].sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : firstDay(a.date) > firstDay(b.date) ? 1 : 0));
	return h('figure', { className: ['timeline'], id }, [
		h('figcaption', h('h2', { id: `${id}-title` }, wordsOf(attributes, 'title') ?? 'What happened when')),
		h('ol', events.map((event) => h('li', event.reported === true ? { className: ['reported'] } : {}, [
			h('time', { dateTime: event.date }, formatDate(event.date, 'short')),
			' ',
			h('span', [
				...(event.reported === true ? [h('i', 'Reported, not confirmed. ')] : []),
				event.text, ' ',
				h('a', { href: sourceAddress(event.source, article), ariaLabel: `Source ${sourceNumber(event.source, article)}` }, String(sourceNumber(event.source, article))),
			]),
		]))),
	]);
}
