import type { Qualifier } from '../../record/figure.ts';
import type { Colour } from '../kit/colour.ts';
import { hasSign } from '../kit/mark/sign.ts';
import type { SegmentLook } from '../kit/mark/segment-row.ts';

/** A part of a whole. Amounts are in the unit of the whole; `words` gives the amount as stated. */
export interface BreakdownPart {
	readonly id: string;
	readonly label: string;
	readonly words: string;
	/** The highest stated value. */
	readonly value: number;
	/** "exact" by default. */
	readonly qualifier?: Qualifier;
	/** The lowest stated value, if it is lower. */
	readonly least?: number;
	/** The colour of a part that is brought out. The other parts are grey. */
	readonly emphasised?: Colour;
	/** Whether this is the remainder that no part accounts for. */
	readonly remainder?: boolean;
	/** Lines of text of the author about it. */
	readonly notes?: readonly string[];
	/** The parts of a named part, in its colour if it has one. */
	readonly parts?: readonly BreakdownPart[];
}

export interface BreakdownWhole {
	readonly id: string;
	readonly label: string;
	readonly words: string;
	/** The highest stated value. */
	readonly amount: number;
	readonly notes?: readonly string[];
}

/** The minimum width of a part. */
export const leastPx = 1;

export interface Placing {
	readonly whole: BreakdownWhole;
	readonly parts: readonly BreakdownPart[];
	readonly widthPx: number;
	readonly top: number;
}

export function sumOf(parts: readonly BreakdownPart[]): number {
	return parts.reduce((sum, { value }) => sum + value, 0);
}

/** The parts of the named part, in its colour if it has one. */
export function innerParts({ parts = [], emphasised }: BreakdownPart): readonly BreakdownPart[] {
	return emphasised === undefined
		? parts
		: parts.map((part) => (part.remainder === true ? part : { ...part, emphasised }));
}

/** Whether a sign follows the bar of a part, or of one of its own parts. */
export function isSigned({ qualifier = 'exact', parts = [] }: BreakdownPart): boolean {
	return hasSign(qualifier) || parts.some(isSigned);
}

/**
 * The look of a part: colour for the named part, greys from dark to light for the others, a dashed
 * outline for the remainder.
 */
export function lookOf({ remainder, emphasised }: BreakdownPart, index: number): SegmentLook {
	if (remainder === true) return { className: 'rest', colour: 'plain' };
	return emphasised === undefined
		? { className: `grey-${Math.min(4, Math.max(1, index))}`, colour: 'plain' }
		: { className: emphasised === 'plain' ? 'ink' : `counted ${emphasised}`, colour: emphasised };
}
