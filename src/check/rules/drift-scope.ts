import { driftRule } from '../drift-rule.ts';

/** A repetition counts in and leaves out what its origin does, in the same place and since the same day. */
export const driftScope = driftRule('drift-scope', 'includes');
