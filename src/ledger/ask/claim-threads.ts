import type { Claim } from '../../record/claim.ts';
import type { Article } from '../ledger.ts';

/** A claim with those that answer it. */
export interface ClaimNode {
	readonly claim: Claim;
	readonly answers: readonly ClaimNode[];
	/** Ids of the claims that it answers besides the one under which it stands. */
	readonly alsoAbout: readonly string[];
}

/**
 * The claims of an article as threads: what answers nothing, in the order of the record, and under
 * each what answers it. A claim stands once.
 */
export function claimThreads({ front }: Pick<Article, 'front'>): readonly ClaimNode[] {
	const claims = front.claims ?? [];
	const ids = new Set(claims.map(({ id }) => id));
	const placed = new Set<string>();
	const nodeOf = (claim: Claim, under: string | undefined): ClaimNode => {
		placed.add(claim.id);
		const answers = claims
			.filter(({ about = [] }) => about.includes(claim.id))
			.flatMap((answer) => (placed.has(answer.id) ? [] : [nodeOf(answer, claim.id)]));
		return { claim, answers, alsoAbout: (claim.about ?? []).filter((id) => id !== under) };
	};
	const threads: ClaimNode[] = [];
	const isAnswer = ({ about = [] }: Claim) => about.some((id) => ids.has(id));
	// What is left after the first turn answers one another in a circle.
	for (const roots of [claims.filter((claim) => !isAnswer(claim)), claims])
		for (const claim of roots) if (!placed.has(claim.id)) threads.push(nodeOf(claim, undefined));
	return threads;
}
