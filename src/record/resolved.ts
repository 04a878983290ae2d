import type { Amount, Claimant, Evidence, Qualifier, WrittenFigure } from './figure.ts';

/**
 * A figure with what it inherits filled in and all it needs present.
 * Fields that a figure may lack altogether stay optional; the rest is required.
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
	readonly evidence: Evidence;
	readonly amount: Amount;
	readonly qualifier: Qualifier;
}
