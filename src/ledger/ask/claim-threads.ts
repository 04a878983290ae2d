import type { Claim } from '../../record/claim.ts';
import type { Article } from '../ledger.ts';

/** A claim with its answers. */
export interface ClaimNode {
	readonly claim: Claim;
	readonly answers: readonly ClaimNode[];
	/** Ids of the other claims that it answers, besides the one above it. */
	readonly alsoAbout: readonly string[];
}

/**
 * The claims of an article as threads: claims that answer nothing, in the order of the record, each
 * with its answers below it. Each claim is listed once.
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
	// Claims that remain after the first pass answer one another in a circle.
	for (const roots of [claims.filter((claim) => !isAnswer(claim)), claims])
		for (const claim of roots) if (!placed.has(claim.id)) threads.push(nodeOf(claim, undefined));
	return threads;
}
