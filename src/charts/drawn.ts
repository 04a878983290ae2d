import type { Element } from 'hast';
import { proseRecordsKey } from '../ledger/ask/prose-records.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** Finished drawings, by what they are drawn from besides the records. */
export type Drawn = Map<string, Element>;

/** Drawings that several ledgers share. */
interface SharedDrawings {
	readonly drawings: Drawn;
	/** The number of ledgers. */
	sharing: number;
}

/**
 * A drawing keeps the ledger in memory from which it was drawn, so this many ledgers share their
 * drawings at most: while somebody edits, each save makes one.
 */
const mostSharing = 20;

const drawn = new WeakMap<Ledger, SharedDrawings>();
/** The ledger that was asked for last. */
let last: Ledger | undefined;

/**
 * The finished drawings of a ledger. It has those of the one before if their records are the same,
 * as after an edit of a word, which changes no chart.
 */
export function drawnOf(ledger: Ledger): Drawn {
	const known = drawn.get(ledger) ?? (last === undefined ? undefined : sharedWith(last, ledger));
	const found = known ?? { drawings: new Map<string, Element>(), sharing: 1 };
	drawn.set(ledger, found);
	last = ledger;
	return found.drawings;
}

/** The drawings of another ledger, if those of this one are the same. */
function sharedWith(other: Ledger, ledger: Ledger): SharedDrawings | undefined {
	const shared = drawn.get(other);
	if (shared === undefined || shared.drawings.size === 0 || shared.sharing === mostSharing)
		return undefined;
	if (!isSame(other, ledger)) return undefined;
	shared.sharing += 1;
	return shared;
}

/** Whether the drawings of two ledgers are the same. */
function isSame(one: Ledger, other: Ledger): boolean {
	return (
		one.kinds.size === other.kinds.size &&
		[...one.kinds].every(([name, kind]) => other.kinds.get(name) === kind) &&
		proseRecordsKey(one) === proseRecordsKey(other)
	);
}
