import { driftRule } from '../drift-rule.ts';

/** A repetition is about the side that its origin is about. */
export const driftSubject = driftRule('drift-subject', 'subject');
