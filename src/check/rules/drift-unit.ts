import { driftRule } from '../drift-rule.ts';

/** A repetition counts in its origin's unit: cases do not become persons. */
export const driftUnit = driftRule('drift-unit', 'unit');
