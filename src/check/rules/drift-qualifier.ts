import { driftRule } from '../drift-rule.ts';

/** A repetition bounds the amount as its origin does, or more loosely. */
export const driftQualifier = driftRule('drift-qualifier', 'qualifier');
