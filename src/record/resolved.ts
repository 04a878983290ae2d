import type { Amount, Claimant, Qualifier, WrittenFigure } from './figure.ts';

/**
 * A figure with inherited fields filled in and all required fields present. Fields that a figure
 * can lack are optional.
 */
export interface Figure
	extends Omit<
		WrittenFigure,
		'subject' | 'measure' | 'unit' | 'asOf' | 'claimant' | 'evidence' | 'amount' | 'qualifier'
	> {
	readonly subject: string;
	readonly measure: string;
	readonly unit: string;
	readonly asOf: string;
	readonly claimant: Claimant;
	readonly evidence: string;
	readonly amount: Amount;
	readonly qualifier: Qualifier;
}
