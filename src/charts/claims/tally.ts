import { type Stance, stances } from '../../record/claim.ts';
import { leadAlone } from './sign.ts';
import type { ClaimsMatrix, Voice } from './matrix.ts';

/** How many speakers of a column take a stance. */
export interface Tally {
	readonly stance: Stance;
	/** The stance in words. */
	readonly word: string;
	readonly count: number;
}

/** Fewer rows than this are read without a count. */
const leastRows = 5;

/**
 * Counts the statements of each column by stance, in the order of the stances. A statement that is
 * in several rows counts once. Empty if there are few rows.
 */
export function talliesOf({ columns, rows }: ClaimsMatrix): readonly (readonly Tally[])[] {
	if (rows.length < leastRows) return [];
	return columns.map((_, column) => {
		const voices = new Map(
			rows.flatMap(({ cells }) => cells[column] ?? []).map((voice) => [voice.id, voice]),
		);
		return tallyOf([...voices.values()]);
	});
}

function tallyOf(voices: readonly Voice[]): readonly Tally[] {
	return stances.flatMap((stance) => {
		const of = voices.filter((voice) => voice.stance === stance);
		const [first] = of;
		return first === undefined ? [] : [{ stance, word: leadAlone(first.word), count: of.length }];
	});
}
