import { driftRule } from '../drift-rule.ts';

/** Aid of several kinds does not become aid of one kind. */
export const driftKind = driftRule('drift-kind', 'kind');
