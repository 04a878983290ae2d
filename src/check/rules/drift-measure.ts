import { driftRule } from '../drift-rule.ts';

/** A repetition counts what its origin counts: the dead do not become the dead and wounded. */
export const driftMeasure = driftRule('drift-measure', 'measure');
