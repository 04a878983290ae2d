import type { Interval } from '../../../language/allows.ts';
import type { DriftCode } from '../../../record/figure.ts';

/** How the words of a repetition changed: the classes that have been seen in print. */
export const driftClasses = [
	'definition',
	'qualifier dropped',
	'bound flipped',
	'range collapsed',
	'near became reached',
	'qualifier changed',
	'unit',
	'subject moved',
	'population changed',
	'scope widened',
	'scope narrowed',
	'place changed',
	'status raised',
	'status lowered',
	'as-of lost',
	'as-of moved',
	'attribution lost',
	'attribution changed',
	'amount changed',
	'softened',
] as const;
export type DriftClass = (typeof driftClasses)[number];

/** One way in which a repetition differs from its origin. Both sides are words for readers. */
export interface Difference {
	readonly code: DriftCode;
	readonly class: DriftClass;
	/** weaker: all that the origin allows is still allowed. Everything else changes what is said. */
	readonly effect: 'stronger' | 'weaker' | 'changed';
	readonly was: string;
	readonly is: string;
	/** The field that differs, where the code does not tell. */
	readonly field?: 'includes' | 'excludes' | 'place' | 'since' | 'period';
	/**
	 * Of amounts: the values that either side allows, the origin's converted where the repetition
	 * is.
	 */
	readonly allowed?: { readonly was: Interval; readonly is: Interval };
}
