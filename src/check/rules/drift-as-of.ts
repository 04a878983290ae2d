import { driftRule } from '../drift-rule.ts';

/** A repetition keeps the day that its origin describes: an old estimate is not a present one. */
export const driftAsOf = driftRule('drift-as-of', 'asOf');
