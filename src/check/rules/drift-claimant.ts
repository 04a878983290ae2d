import { driftRule } from '../drift-rule.ts';

/** A repetition names who said it first: a newspaper is not the officials whom it quotes. */
export const driftClaimant = driftRule('drift-claimant', 'claimant');
