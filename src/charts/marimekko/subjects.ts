import { sum } from 'd3-array';
import type { Qualifier } from '../../record/figure.ts';
import type { MoneyWords } from '../kit/money-words.ts';

/** What a subject gave of one kind. `value` is in the unit of the drawing, and at least 0. */
export interface MekkoPiece {
	readonly id: string;
	readonly kind: string;
	/** The position of the kind among all kinds. Pieces of one kind look alike. */
	readonly rank: number;
	readonly value: number;
	/** "exact", if left out. */
	readonly qualifier?: Qualifier;
	readonly words: string;
}

export interface MekkoSubject {
	readonly subject: string;
	readonly pieces: readonly MekkoPiece[];
}

/** A subject, or several subjects that are too small to be shown one by one. */
export interface MekkoGroup {
	readonly name: string;
	readonly members: readonly MekkoSubject[];
	readonly value: number;
	/**
	 * The sum that the members gave of each kind, by rank. It is drawn but not written, because
	 * nobody stated it.
	 */
	readonly parts: readonly {
		readonly rank: number;
		readonly kind: string;
		readonly value: number;
	}[];
}

interface GatherOptions {
	readonly lengthPx: number;
	readonly leastPx: number;
	readonly words: MoneyWords;
}

/**
 * The subjects from largest to smallest. Those whose share of `lengthPx` is below `leastPx` form one
 * group at the end.
 */
export function gatherSubjects(
	subjects: readonly MekkoSubject[],
	{ lengthPx, leastPx, words }: GatherOptions,
): readonly MekkoGroup[] {
	const sorted = subjects.toSorted((a, b) => givenBy(b) - givenBy(a));
	const total = sum(sorted, givenBy);
	const isLarge = (value: number) => (value / total) * lengthPx >= leastPx;
	let large = sorted.findIndex((subject) => !isLarge(givenBy(subject)));
	if (large === -1 || large === sorted.length - 1) large = sorted.length;
	// A group that is still too small takes in the next subject, as long as one remains to compare it
	// with.
	while (
		large < sorted.length &&
		large > 1 &&
		!isLarge(sum(sorted.slice(large), givenBy)) &&
		isLarge(sum(sorted.slice(large - 1), givenBy)) &&
		sorted.length - large < 3
	)
		large -= 1;
	const rest = sorted.slice(large);
	return [
		...sorted.slice(0, large).map((subject) => groupOf(subject.subject, [subject])),
		...(rest.length === 0 ? [] : [groupOf(words.others(rest.length), rest)]),
	];
}

function groupOf(name: string, members: readonly MekkoSubject[]): MekkoGroup {
	const pieces = members.flatMap((member) => member.pieces);
	const parts = [...Map.groupBy(pieces, ({ rank }) => rank)]
		.sort(([a], [b]) => a - b)
		.map(([rank, ofKind]) => ({
			rank,
			kind: ofKind[0]?.kind ?? '',
			value: sum(ofKind, ({ value }) => value),
		}));
	return { name, members, value: sum(parts, ({ value }) => value), parts };
}

/** The total that a subject gave, in the unit of the drawing. */
export function givenBy({ pieces }: MekkoSubject): number {
	return sum(pieces, ({ value }) => value);
}
