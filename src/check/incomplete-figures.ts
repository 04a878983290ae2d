import type { Ledger, Recorded } from '../ledger/ledger.ts';
import { type Inherited, inherit } from '../ledger/link/inherit.ts';
import { oncePerLedger } from '../ledger/once-per-ledger.ts';
import { unknownOrigin, type WrittenFigure } from '../record/figure.ts';

/** A figure that cannot be completed. */
export interface IncompleteFigure {
	readonly id: string;
	readonly figure: Recorded<WrittenFigure>;
	/** The figure that it repeats or is a part of. */
	readonly from: string | undefined;
	readonly result: Inherited;
}

/** The figures that lack a field, or whose chain is endless. */
export const incompleteFigures = oncePerLedger((ledger: Ledger): readonly IncompleteFigure[] =>
	[...ledger.written]
		.filter(([id]) => !ledger.figures.has(id))
		.map(([id, figure]) => ({
			id,
			figure,
			from: figure.record.repeats ?? figure.record.partOf,
			result: inherit(id, (other) => ledger.written.get(other)?.record, ledger),
		})),
);

/**
 * The incomplete figures that lack fields. Excludes those whose origin is missing or incomplete,
 * because another finding reports that.
 */
export function lackingFigures(
	ledger: Ledger,
): readonly (Omit<IncompleteFigure, 'result'> & Extract<Inherited, { missing: unknown }>)[] {
	return incompleteFigures(ledger).flatMap(({ result, ...incomplete }) => {
		const { from } = incomplete;
		const isFromOther = from !== undefined && from !== unknownOrigin && !ledger.figures.has(from);
		return 'missing' in result && !isFromOther ? [{ ...incomplete, missing: result.missing }] : [];
	});
}

/** What the words of a statement must contain if neither a field nor the origin gives it. */
export const partsOfStatement: Readonly<Record<string, string>> = {
	amount: 'how much it is',
	qualifier: 'how the amount is bounded',
	measure: 'what is counted',
	subject: 'whose it is',
	unit: 'in which unit',
};
