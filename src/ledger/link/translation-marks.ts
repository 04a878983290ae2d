import type { Article } from '../ledger.ts';
import { markOf } from '../text/text-mark.ts';

/** A part of an article as the finding about a translation names it, and its mark. */
export interface MarkedPart {
	readonly name: string;
	readonly mark: string;
}

/** The parts of an article that a translation has in words of its own, in their order. */
export function markedParts({ front, body }: Article): readonly MarkedPart[] {
	const { title, summary, kicker, claims, events } = front;
	return [
		{ name: 'title, summary or kicker', mark: markOf([kicker, title, summary].join('\n')) },
		...(claims === undefined
			? []
			: [
					{
						name: 'claims',
						mark: markOf(claims.map(({ says, note }) => `${says}\n${note ?? ''}`).join('\n')),
					},
				]),
		...(events === undefined
			? []
			: [{ name: 'events', mark: markOf(events.map(({ text }) => text).join('\n')) }]),
		...body.marks.map(({ title: heading, mark }) => ({
			name: heading === '' ? 'text before the first heading' : `section “${heading}”`,
			mark,
		})),
	];
}

/** What a translation of the article as it stands notes under `translates`. */
export function marksOf(article: Article): string {
	return markedParts(article)
		.map(({ mark }) => mark)
		.join(' ');
}
