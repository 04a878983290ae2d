import type { Claim } from '../../record/claim.ts';

/** A claim with its answers, in order. */
export interface ClaimRow {
	readonly claim: Claim;
	readonly answers: readonly Claim[];
}

/**
 * The claims of an article with their answers. An answer to an answer is also an answer to the
 * claim, and one that answers several claims is in the row of each. A claim starts a row if it
 * answers no claim of the article, or is part of a circle of answers.
 * @param named ids of the claims to show, in order; if empty, all that start a row
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
