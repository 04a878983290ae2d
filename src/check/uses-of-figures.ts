import type { Article, Ledger } from '../ledger/ledger.ts';
import type { Place } from '../ledger/position.ts';
import { readIds } from '../ledger/text/drawing-kinds.ts';

/** The figures that the text and drawings of an article name, each with its place. */
export function usesOfFigures(
	{ body, at }: Article,
	{ kinds }: Pick<Ledger, 'kinds'>,
): readonly { readonly id: string; readonly place: Place }[] {
	return [
		...body.figures.map((use) => ({ id: use.figure, place: at(use) })),
		...body.drawings.flatMap((drawing) =>
			Object.keys(kinds.get(drawing.kind)?.figures ?? {})
				.flatMap((attribute) => readIds(drawing.attributes[attribute]))
				.map((id) => ({ id, place: at(drawing) })),
		),
	];
}
