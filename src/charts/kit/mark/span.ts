import type { Amount, Qualifier } from '../../../record/figure.ts';

/** What an amount with its qualifier puts on an axis. Values are in the unit of the amount. */
export interface Span {
	/** From here … */
	readonly low: number;
	/** … to here something is drawn, beside an open end. */
	readonly high: number;
	/** The side without a bound. */
	readonly open?: 'left' | 'right';
	/** A value that was stated as the one: never computed. */
	readonly dot?: number;
}

/** How far the soft band of "about" and "close to" reaches, as a share of the amount: CONVENTIONS 6. */
const tolerance = 0.1;

export function spanOf(amount: Amount, qualifier: Qualifier): Span {
	const { low, high } = typeof amount === 'number' ? { low: amount, high: amount } : amount;
	const best = typeof amount === 'number' ? amount : amount.best;
	const dot = best === undefined ? {} : { dot: best };
	switch (qualifier) {
		case 'exact':
		case 'range':
			return { low, high, ...dot };
		case 'approx':
			return { low: low * (1 - tolerance), high: high * (1 + tolerance), ...dot };
		case 'near-below':
			return { low: low * (1 - tolerance), high, dot: best ?? high };
		case 'at-least':
			return { low, high: low, open: 'right' };
		case 'at-most':
			return { low: high, high, open: 'left' };
		case 'order':
			return { low, high: typeof amount === 'number' ? amount * 10 : high };
	}
}
