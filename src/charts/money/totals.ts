import type { Article, Ledger } from '../../ledger/ledger.ts';
import type { Figure } from '../../record/resolved.ts';

/** What the amount of a whole has to share with those of its kinds to be their total. */
const sharedFields = ['subject', 'measure', 'unit', 'stage', 'basis', 'asOf', 'since'] as const;

/**
 * The stated totals of these figures: the wholes that the article lists and all of whose kinds are
 * among the figures. Nothing is added up.
 */
export function statedTotals(
	figures: readonly Figure[],
	{ figures: listed }: Pick<Article, 'figures'>,
	ledger: Ledger,
): readonly Figure[] {
	const drawn = new Set(figures.map(({ id }) => id));
	const wholes = [...new Set(figures.flatMap(({ kind, partOf }) => (kind && partOf) ?? []))];
	return wholes.flatMap((id): readonly Figure[] => {
		const whole = ledger.figures.get(id)?.record;
		if (whole === undefined || !(listed.includes(id) || drawn.has(id))) return [];
		const kinds = [...ledger.figures.values()].flatMap(({ record }) =>
			record.partOf === id && record.kind !== undefined && isOfOne(record, whole) ? [record] : [],
		);
		return kinds.length > 1 && kinds.every((kind) => drawn.has(kind.id)) ? [whole] : [];
	});
}

function isOfOne(figure: Figure, whole: Figure): boolean {
	return (
		figure.claimant.name === whole.claimant.name &&
		sharedFields.every((field) => figure[field] === whole[field])
	);
}

/** The total of some figures of a chart: the one of which each is a part. */
export function totalOf(pieces: readonly Figure[], totals: readonly Figure[]): Figure | undefined {
	return totals.find(({ id }) => pieces.length > 0 && pieces.every(({ partOf }) => partOf === id));
}
