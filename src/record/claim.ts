import { z } from 'zod';
import { id, periodDate, text } from './scalars.ts';

export const stances = ['asserts', 'denies', 'declines', 'contradicts', 'decrees'] as const;
export const attributions = [
	'named',
	'unnamed-direct',
	'unnamed-secondhand',
	'institution',
	'outlet',
] as const;
export type Stance = (typeof stances)[number];
export type Attribution = (typeof attributions)[number];

/** A statement without a number: who asserts, denies or declines to comment, on whose word. */
export const claim = z.strictObject({
	id,
	says: text.describe('What is said, in our words, as a full sentence.'),
	claimant: text.describe('Who says it, as readers should see it.'),
	attribution: z.enum(attributions).describe('How the speaker is known.'),
	to: text.optional().describe('Who it was said to: "Reuters".'),
	stance: z.enum(stances),
	about: z.array(z.string()).optional().describe('Ids of the claims that this one is about.'),
	date: periodDate.optional(),
	source: z.string().describe('Id of the source that published it.'),
	at: text.optional(),
	note: text.optional().describe('For readers: how a repetition differs from it.'),
});
export type Claim = z.output<typeof claim>;
