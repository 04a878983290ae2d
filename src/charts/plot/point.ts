import type { Amount, Qualifier } from '../../record/figure.ts';
import type { Grade } from '../../record/vocabulary.ts';
import type { Colour } from '../kit/colour.ts';
import type { TimeExtras } from '../kit/time/panel-extras.ts';

/** One figure of a plot, with the words that stand next to its mark. */
export interface PlotPoint {
	readonly id: string;
	readonly amount: Amount;
	readonly qualifier: Qualifier;
	readonly grade: Grade;
	readonly colour: Colour;
	/** The amount with its qualifier. */
	readonly words: string;
}

/** A colour of a plot, and what has it. */
export interface ColourEntry {
	readonly colour: Colour;
	readonly label: string;
}

/** The figures of one word of the axis of names. */
export interface PlotRow {
	readonly label: string;
	readonly points: readonly PlotPoint[];
}

/** A part of a plot that repeats its axes for some of the figures; `title` is empty for a single one. */
export interface Panel<Content> {
	readonly title: string;
	readonly content: Content;
	/** What the author brings out in this panel. */
	readonly extras?: TimeExtras;
}
