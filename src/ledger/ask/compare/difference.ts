import type { Interval } from '../../../language/allows.ts';
import type { DriftCode } from '../../../record/figure.ts';

/** The classes of changes to the words of a repetition that have been seen in print. */
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

/** One difference between a repetition and its origin. Both values are words for readers. */
export interface Difference {
	readonly code: DriftCode;
	readonly class: DriftClass;
	/**
	 * weaker: everything that the origin allows is still allowed. Any other effect changes the
	 * meaning.
	 */
	readonly effect: 'stronger' | 'weaker' | 'changed';
	readonly was: string;
	readonly is: string;
	/** The field that differs, if the code does not say. */
	readonly field?: 'includes' | 'excludes' | 'place' | 'since' | 'period';
	/**
	 * For amounts: the values that each side allows, with the origin's converted if the repetition
	 * is.
	 */
	readonly allowed?: { readonly was: Interval; readonly is: Interval };
}
