import { driftRule } from '../drift-rule.ts';

/** Aid is repeated at the stage at which it was reported: what was requested is not what was paid. */
export const driftStage = driftRule('drift-stage', 'stage');
