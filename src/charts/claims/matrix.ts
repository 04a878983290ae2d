import type { Stance } from '../../record/claim.ts';

/** A speaker on a claim. */
export interface Voice {
	readonly id: string;
	readonly stance: Stance;
	/** The stance in words. */
	readonly word: string;
	readonly who: string;
	/** The speaker's own statement, if it differs from the claim of the row. */
	readonly says?: string;
}

/** A claim with the voices on it, in the columns of the matrix. */
export interface MatrixRow {
	readonly id: string;
	readonly says: string;
	readonly note?: string;
	/** Whether the author brings out other claims. */
	readonly isContext?: boolean;
	/** The head of the claims that start with this one. */
	readonly group?: string;
	readonly cells: readonly (readonly Voice[])[];
}

export interface ClaimsMatrix {
	/** The groups of speakers: "Unnamed", "Named". */
	readonly columns: readonly string[];
	readonly rows: readonly MatrixRow[];
	/** Names the row of counts: "All statements". */
	readonly all: string;
}
