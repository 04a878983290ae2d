import type { Amount, Qualifier } from '../../record/figure.ts';
import type { Grade } from '../../record/vocabulary.ts';
import type { Colour } from '../kit/colour.ts';

/** One estimate, with the words next to its mark and its lane. */
export interface EstimateRow {
	readonly id: string;
	readonly lane: string;
	readonly when: string;
	readonly measure: string;
	readonly measureLabel: string;
	readonly subjectLabel: string;
	readonly colour: Colour;
	readonly amount: Amount;
	readonly qualifier: Qualifier;
	readonly grade: Grade;
	readonly words: string;
	/** Whether it differs from what it repeats. */
	readonly differs: boolean;
	/** The class by which readers can hide it. */
	readonly choice?: string;
	/** Lines of the author about it. */
	readonly notes?: readonly string[];
}

/** A figure that is a line across the lanes of its measure. */
export type ThresholdRow = Pick<EstimateRow, 'id' | 'measure' | 'amount' | 'qualifier' | 'words'>;

/** What the author brings out on the axis. */
export interface RangeExtras {
	readonly lines?: readonly ThresholdRow[];
	/** Spans of values; an end that is left out is that of the axis. */
	readonly shades?: readonly {
		readonly name: string;
		readonly from: number | undefined;
		readonly to: number | undefined;
	}[];
	/** Notes at values of the axis. */
	readonly notes?: readonly { readonly value: number; readonly text: string }[];
}
