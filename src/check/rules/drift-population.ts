import { driftRule } from '../drift-rule.ts';

/** A repetition counts the people that its origin counts. */
export const driftPopulation = driftRule('drift-population', 'population');
