import { unknownOrigin, type WrittenFigure } from '../../record/figure.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Ledger, Recorded } from '../ledger.ts';
import { inherit } from './inherit.ts';

/**
 * Completes every figure with inherited fields, and indexes which figures repeat others or are part
 * of them.
 */
export function linkFigures({
	written,
	vocabulary,
	sources,
}: Pick<Ledger, 'written' | 'vocabulary' | 'sources'>): Pick<
	Ledger,
	'figures' | 'repetitions' | 'parts'
> {
	const figures = new Map<string, Recorded<Figure>>();
	for (const [id, { path, place, keyPlace }] of written) {
		const result = inherit(id, (other) => written.get(other)?.record, { vocabulary, sources });
		if ('figure' in result) figures.set(id, { record: result.figure, path, place, keyPlace });
	}
	return {
		figures,
		repetitions: idsBy(written, ({ repeats }) => (repeats === unknownOrigin ? undefined : repeats)),
		parts: idsBy(written, ({ partOf }) => partOf),
	};
}

/** The ids of the figures that refer to another one, by the id that they refer to. */
function idsBy(
	written: Ledger['written'],
	named: (figure: WrittenFigure) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
	const ids = new Map<string, string[]>();
	for (const [id, { record }] of written) {
		const other = named(record);
		if (other !== undefined) ids.set(other, [...(ids.get(other) ?? []), id]);
	}
	return ids;
}
