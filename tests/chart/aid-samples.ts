import { type DonorBar, placeAidByDonor } from '../../src/chart/aid-by-donor.ts';
import { type MekkoDonor, placeAidMarimekko } from '../../src/chart/aid-marimekko.ts';
import type { Scene } from '../../src/chart/scene.ts';

const whole = { id: 'a', qualifier: 'exact' } as const;

/** A bar for each qualifier, and two that are split. */
export const donorBars: readonly DonorBar[] = [
	{ donor: 'United States', pieces: [{ ...whole, kind: 'military', rank: 0, amount: 64.6e9, words: '€64.6 billion' }, { ...whole, kind: 'financial', rank: 1, amount: 47.3e9, words: '€47.3 billion' }, { ...whole, kind: 'humanitarian', rank: 2, amount: 3.5e9, words: '€3.5 billion' }] },
	{ donor: 'Germany', pieces: [{ ...whole, kind: 'military', rank: 0, amount: 24e9, qualifier: 'approx', words: 'about €24 billion' }, { ...whole, kind: 'humanitarian', rank: 2, amount: 4.1e9, words: '€4.1 billion' }] },
	{ donor: 'Japan', pieces: [{ ...whole, kind: 'financial', rank: 1, amount: 10.4e9, qualifier: 'at-least', words: 'at least €10.4 billion' }] },
	{ donor: 'Denmark', pieces: [{ ...whole, amount: 9.95e9, words: '€9.95 billion' }] },
	{ donor: 'Norway', detail: 'A ministry · 2025', pieces: [{ ...whole, amount: { low: 6e9, high: 20e9 }, qualifier: 'range', words: '€6 billion to €20 billion' }] },
	{ donor: 'Norway', detail: 'A newspaper · Apr 2026', pieces: [{ ...whole, amount: 30e9, qualifier: 'at-most', words: 'up to €30 billion' }] },
	{ donor: 'Iceland', pieces: [{ ...whole, amount: 57e6, qualifier: 'near-below', words: 'nearly €57 million' }] },
];

const piece = (kind: string, rank: number, billions: number) => ({ id: `${kind}-${billions}`, kind, rank, value: billions * 1e9, words: `€${billions} billion` });

/** Wide and narrow columns, large and small parts. */
export const mekkoDonors: readonly MekkoDonor[] = [
	{ donor: 'United States', pieces: [piece('military', 0, 64.6), piece('financial', 1, 47.3), piece('humanitarian', 2, 3.5)] },
	{ donor: 'European Union', pieces: [piece('financial', 1, 81.2), piece('humanitarian', 2, 3.2)] },
	{ donor: 'Switzerland', pieces: [piece('military', 0, 24.2), piece('financial', 1, 1.7), piece('humanitarian', 2, 4.1)] },
	{ donor: 'Norway', pieces: [piece('military', 0, 6.8), piece('financial', 1, 2)] },
	{ donor: 'Japan', pieces: [piece('financial', 1, 10.4)] },
	{ donor: 'Iceland', pieces: [piece('humanitarian', 2, 0.03)] },
];

/** What is drawn, by the name of its pictures. */
export const drawnAid: Readonly<Record<string, (widthPx: number) => Scene>> = {
	'aid-by-donor': (widthPx) => placeAidByDonor(donorBars, widthPx),
	'aid-marimekko': (widthPx) => placeAidMarimekko(mekkoDonors, widthPx),
};
