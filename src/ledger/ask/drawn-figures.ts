import type { Figure } from '../../record/resolved.ts';
import type { Drawing } from '../text/body.ts';
import { readIds } from '../text/drawing-kinds.ts';
import type { Ledger, Recorded } from '../ledger.ts';

/**
 * The figures that a drawing names, in order and without duplicates.
 * @param attributes the attributes to look in; by default, all that hold figures
 */
export function drawnFigures(
	drawing: Drawing,
	ledger: Ledger,
	attributes: readonly string[] = Object.keys(ledger.kinds.get(drawing.kind)?.figures ?? {}),
): readonly Recorded<Figure>[] {
	const ids = new Set(attributes.flatMap((attribute) => readIds(drawing.attributes[attribute])));
	return [...ids].flatMap((id) => ledger.figures.get(id) ?? []);
}
