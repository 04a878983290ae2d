import type { Figure } from '../../record/resolved.ts';
import type { Drawing } from '../text/body.ts';
import { readIds } from '../text/drawing-kinds.ts';
import type { Ledger, Recorded } from '../ledger.ts';

/**
 * The figures that a drawing names, each once, in their order.
 * @param attributes those in which to look; all that hold figures if left out
 */
export function drawnFigures(
	drawing: Drawing,
	ledger: Ledger,
	attributes: readonly string[] = Object.keys(ledger.kinds.get(drawing.kind)?.figures ?? {}),
): readonly Recorded<Figure>[] {
	const ids = new Set(attributes.flatMap((attribute) => readIds(drawing.attributes[attribute])));
	return [...ids].flatMap((id) => ledger.figures.get(id) ?? []);
}
