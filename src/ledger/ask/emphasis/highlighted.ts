import type { Claim } from '../../../record/claim.ts';
import type { Event } from '../../../record/event.ts';
import type { Figure } from '../../../record/resolved.ts';

/** The names by which authors can highlight a record, or point a note at it. */
interface RecordNames {
	readonly id: string | undefined;
	/** A name that can contain spaces. */
	readonly name?: string;
	/** Words without spaces: a subject, a measure. */
	readonly words: readonly string[];
}

export function namesOfFigure(figure: Figure): RecordNames {
	const { id, claimant, subject, measure, population, stage, kind } = figure;
	return {
		id,
		name: claimant.name,
		words: [claimant.kind, subject, measure, population, stage, kind].filter(
			(word) => word !== undefined,
		),
	};
}

export function namesOfClaim({ id, claimant, stance, attribution }: Claim): RecordNames {
	return { id, name: claimant, words: [stance, attribution] };
}

export function namesOfEvent({ id, date }: Event): RecordNames {
	return { id, words: [date] };
}

/** Which of the records an author highlights. */
export interface Highlighted {
	/** Whether each record is highlighted, in their order; all are if nothing is named. */
	readonly is: readonly boolean[];
	/** What no record is called. */
	readonly unknown: readonly string[];
}

/**
 * @param named parts of the attribute: each the name of a claimant, or ids and words of the
 * vocabulary separated by spaces
 */
export function highlighted(
	named: readonly string[],
	records: readonly RecordNames[],
): Highlighted {
	if (named.length === 0) return { is: records.map(() => true), unknown: [] };
	const isCalled = ({ id, name, words }: RecordNames, word: string) =>
		id === word || name?.toLowerCase() === word.toLowerCase() || words.includes(word);
	const isKnown = (word: string) => records.some((record) => isCalled(record, word));
	// Words of which none is known are one name with a mistake in it.
	const wanted = named.flatMap((part) => {
		const words = part.split(/[\s,]+/);
		return isKnown(part) || !words.some(isKnown) ? [part] : words;
	});
	return {
		is: records.map((record) => wanted.some((word) => isCalled(record, word))),
		unknown: [...new Set(wanted)].filter((word) => !isKnown(word)),
	};
}
