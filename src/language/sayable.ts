import type { Amount, Qualifier } from '../record/figure.ts';

/**
 * The parts of an amount that can be written without a figure. `outOf` is the number of people
 * asked, if it is a share.
 */
export interface Sayable {
	readonly amount: Amount;
	readonly qualifier: Qualifier;
	readonly phrase?: string | undefined;
	readonly unit: string;
	readonly outOf?: number | undefined;
}

export interface SayableFigure extends Sayable {
	readonly measure: string;
	readonly subject: string;
	readonly population?: string | undefined;
	readonly stage?: string | undefined;
	readonly kind?: string | undefined;
	readonly purpose?: string | undefined;
}

/** A figure with its claimant. */
export interface StatedFigure extends SayableFigure {
	readonly claimant: { readonly name: string };
}
