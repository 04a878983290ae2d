import type { Amount, Qualifier } from '../../../record/figure.ts';
import { spanOf } from '../../../language/bounds.ts';

/** How a bar from zero shows an amount with its qualifier. Values are in the unit of the amount. */
export interface BarEnd {
	/** To here the bar is full: no lower value is allowed. */
	readonly full: number;
	/** Between these it is pale: any of the values is allowed. */
	readonly pale?: readonly [from: number, to: number];
	/** Where a value was stated. */
	readonly caps: readonly number[];
	/** The side without a bound: a bar that goes on, or one that may end anywhere before its cap. */
	readonly open?: 'left' | 'right';
}

/** The end of a bar: flat where the amount is exact, else a cap at what was stated, and pale where the truth may lie. */
export function barEndOf(amount: Amount, qualifier: Qualifier): BarEnd {
	const { low, high, open, dot } = spanOf(amount, qualifier);
	if (open === 'left') return { full: 0, caps: [high], open };
	if (open === 'right') return { full: low, caps: [low], open };
	if (qualifier === 'order') return { full: 0, pale: [0, high], caps: [] };
	if (low === high) return { full: low, caps: [] };
	const ends = qualifier === 'range' ? [low, high] : [];
	return { full: low, pale: [low, high], caps: dot === undefined ? ends : [...ends, dot] };
}
