import { driftRule } from '../drift-rule.ts';

/** A repetition states its origin's amount, or a rounding of it. */
export const driftAmount = driftRule('drift-amount', 'amount');
