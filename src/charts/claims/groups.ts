import type { ClaimRow } from '../../ledger/ask/claim-rows.ts';
import type { Stance } from '../../record/claim.ts';

/** Claims that are answered alike. `title` is empty if all are. */
export interface ClaimGroup {
	readonly title: string;
	readonly rows: readonly ClaimRow[];
}

const disputes: readonly Stance[] = ['denies', 'contradicts'];

/** Puts the claims that somebody denies or contradicts before all others, each in their order. */
export function groupClaims(
	rows: readonly ClaimRow[],
	titles: { readonly disputed: string; readonly undisputed: string },
): readonly ClaimGroup[] {
	const isDisputed = ({ answers }: ClaimRow) =>
		answers.some(({ stance }) => disputes.includes(stance));
	const groups = [
		{ title: titles.disputed, rows: rows.filter(isDisputed) },
		{ title: titles.undisputed, rows: rows.filter((row) => !isDisputed(row)) },
	].filter((group) => group.rows.length > 0);
	return groups.length === 1 ? groups.map((group) => ({ ...group, title: '' })) : groups;
}
