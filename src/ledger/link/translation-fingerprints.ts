import type { Article } from '../ledger.ts';
import { fingerprintOf } from '../text/text-fingerprint.ts';

/** A part of an article as the finding about a translation names it, and its fingerprint. */
export interface FingerprintedPart {
	readonly name: string;
	readonly fingerprint: string;
}

/** The parts of an article that a translation has in words of its own, in their order. */
export function fingerprintedParts({ front, body }: Article): readonly FingerprintedPart[] {
	const { title, summary, kicker, claims, events } = front;
	return [
		{
			name: 'title, summary or kicker',
			fingerprint: fingerprintOf([kicker, title, summary].join('\n')),
		},
		...(claims === undefined
			? []
			: [
					{
						name: 'claims',
						fingerprint: fingerprintOf(
							claims.map(({ says, note }) => `${says}\n${note ?? ''}`).join('\n'),
						),
					},
				]),
		...(events === undefined
			? []
			: [
					{ name: 'events', fingerprint: fingerprintOf(events.map(({ text }) => text).join('\n')) },
				]),
		...body.fingerprints.map(({ title: heading, fingerprint }) => ({
			name: heading === '' ? 'text before the first heading' : `section “${heading}”`,
			fingerprint,
		})),
	];
}

/** What a translation of the article as it stands notes under `translates`. */
export function fingerprintsIn(article: Article): string {
	return fingerprintedParts(article)
		.map(({ fingerprint }) => fingerprint)
		.join(' ');
}
