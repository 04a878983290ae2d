import type { Claim } from '../../record/claim.ts';

/** A claim, and those that answer it, in their order. */
export interface ClaimRow {
	readonly claim: Claim;
	readonly answers: readonly Claim[];
}

/**
 * What is claimed in an article, with the answers to it: an answer to an answer is one to the claim
 * as well, and one that answers several stands in each. What answers nothing in the article, or one
 * another in a circle, starts a row.
 * @param named ids of the claims to show, in their order; all that start a row, if there are none
 */
export function claimRows(
	claims: readonly Claim[],
	named: readonly string[] = [],
): readonly ClaimRow[] {
	const answersTo = Map.groupBy(
		claims.flatMap((claim) => (claim.about ?? []).map((about) => ({ claim, about }))),
		({ about }) => about,
	);
	const rowOf = (claim: Claim): ClaimRow => {
		const found = new Set([claim]);
		for (const one of found)
			for (const answer of answersTo.get(one.id) ?? []) found.add(answer.claim);
		found.delete(claim);
		return { claim, answers: claims.filter((one) => found.has(one)) };
	};
	if (named.length > 0)
		return [...new Set(named)]
			.flatMap((id) => claims.filter((claim) => claim.id === id))
			.map(rowOf);
	const ids = new Set(claims.map(({ id }) => id));
	const rows = new Map(
		claims
			.filter(({ about = [] }) => !about.some((id) => ids.has(id)))
			.map((claim) => [claim, rowOf(claim)]),
	);
	const shown = new Set([...rows.values()].flatMap(({ claim, answers }) => [claim, ...answers]));
	for (const claim of claims) {
		if (shown.has(claim)) continue;
		const row = rowOf(claim);
		rows.set(claim, row);
		for (const one of [claim, ...row.answers]) shown.add(one);
	}
	return claims.flatMap((claim) => rows.get(claim) ?? []);
}
