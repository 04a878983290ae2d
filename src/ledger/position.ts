import { ascending } from 'd3-array';
/** A line and a column of a file, both from 1. */
export interface Spot {
	readonly line: number;
	readonly column: number;
}

/**
 * A place in a file of `content/`: `line` and `column` count from 1, `path` is relative to the
 * project with forward slashes.
 */
export interface Place extends Spot {
	readonly path: string;
}

/** Compares two places by path, line and column, for a stable order of findings. */
export function comparePlaces(a: Place, b: Place): number {
	return ascending(a.path, b.path) || a.line - b.line || a.column - b.column;
}

/** Compares two spots of one file. */
export function compareSpots(a: Spot, b: Spot): number {
	return a.line - b.line || a.column - b.column;
}
