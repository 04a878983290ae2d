import type { Ledger } from '../ledger.ts';

/**
 * Whether a figure is current. `date` is as precise as that of the correction; `by` is the id of
 * the figure that replaced it.
 */
export type CorrectionStatus =
	| { readonly kind: 'current' }
	| {
			readonly kind: 'superseded' | 'retracted';
			readonly date: string;
			readonly reason: string;
			readonly by?: string;
	  };

const current: CorrectionStatus = { kind: 'current' };

/**
 * The status of a figure by its latest supersession or retraction. Other corrections leave it
 * current.
 */
export function correctionStatus(figureId: string, ledger: Ledger): CorrectionStatus {
	const last = ledger.correctionsOf
		.get(figureId)
		?.findLast(
			({ record }) => record.kind === 'supersession' || record.kind === 'retraction',
		)?.record;
	if (last === undefined) return current;
	const { kind, date, reason, by } = last;
	return {
		kind: kind === 'retraction' ? 'retracted' : 'superseded',
		date,
		reason,
		...(by === undefined ? {} : { by }),
	};
}
