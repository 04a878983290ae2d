import type { Article } from '../ledger.ts';
import { fingerprintOf } from '../text/text-fingerprint.ts';

/** A part of an article, by its name in findings about a translation, and its fingerprint. */
export interface FingerprintedPart {
	readonly name: string;
	readonly fingerprint: string;
}

/** The parts of an article that a translation has its own words for, in order. */
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

/** The fingerprints that a translation of the current article lists under `translates`. */
export function fingerprintsIn(article: Article): string {
	return fingerprintedParts(article)
		.map(({ fingerprint }) => fingerprint)
		.join(' ');
}
