import type { Figure } from '../../record/resolved.ts';
import type { Ledger, Recorded } from '../ledger.ts';

/** Every part with its whole, if both are complete. */
export function* partsOfWholes(
	ledger: Ledger,
): Generator<{ readonly part: Recorded<Figure>; readonly whole: Recorded<Figure> }> {
	for (const [id, parts] of ledger.parts) {
		const whole = ledger.figures.get(id);
		if (whole === undefined) continue;
		for (const partId of parts) {
			const part = ledger.figures.get(partId);
			if (part !== undefined) yield { part, whole };
		}
	}
}
