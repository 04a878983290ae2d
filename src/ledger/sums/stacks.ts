import type { Figure } from '../../record/resolved.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';

/** The reason that figures cannot be stacked in a subject's bar. */
export type StackFault = 'amount' | 'claimant' | 'day' | 'kind';

export interface FoundFault {
	readonly fault: StackFault;
	/** The figure that does not fit … */
	readonly figure: Figure;
	/** … and the one that it conflicts with, if there is one. */
	readonly to?: Figure;
}

/**
 * Whether a kind is a single kind, and not a sum of several: those have no words of their
 * own.
 */
function isOneKind(kind: string | undefined, { kinds }: Vocabulary): boolean {
	return kind !== undefined && (kinds?.[kind]?.words?.length ?? 0) > 0;
}

/** Whether an amount is one number, so that a piece of a bar can represent it. */
export function isOneAmount({ amount, qualifier }: Pick<Figure, 'amount' | 'qualifier'>): boolean {
	return (
		typeof amount === 'number' && amount >= 0 && (qualifier === 'exact' || qualifier === 'approx')
	);
}

/**
 * Why figures of subjects cannot be stacked, the first of each fault. Only exact and approximate
 * amounts by one claimant have an end at which the next can start; those of one subject must be of
 * one day and period, each of another kind.
 */
export function stackFaults(
	figures: readonly Figure[],
	vocabulary: Vocabulary,
): readonly FoundFault[] {
	const [first] = figures;
	if (first === undefined) return [];
	const found: FoundFault[] = [];
	const open = figures.find((figure) => !isOneAmount(figure));
	if (open !== undefined) found.push({ fault: 'amount', figure: open });
	const other = figures.find(({ claimant }) => claimant.name !== first.claimant.name);
	if (other !== undefined) found.push({ fault: 'claimant', figure: other, to: first });
	const subjects = [...Map.groupBy(figures, ({ subject }) => subject).values()];
	const firstPair = (fault: StackFault, differ: (a: Figure, b: Figure) => boolean) => {
		for (const ofOne of subjects) {
			for (const [index, figure] of ofOne.entries()) {
				const to = ofOne.slice(0, index).find((before) => differ(before, figure));
				if (to !== undefined) return found.push({ fault, figure, to });
			}
		}
		return found.length;
	};
	firstPair('day', (a, b) => a.asOf !== b.asOf || a.since !== b.since);
	firstPair(
		'kind',
		(a, b) => a.kind === b.kind || !isOneKind(a.kind, vocabulary) || !isOneKind(b.kind, vocabulary),
	);
	return found;
}
