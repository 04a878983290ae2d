import type { ElementContent } from 'hast';
import type { Pieces } from '../messages/pieces.ts';

/** A sentence of the interface with what stands in it, as nodes. */
export function nodesOf(pieces: Pieces<readonly ElementContent[]>): ElementContent[] {
	return pieces.flatMap((piece): readonly ElementContent[] =>
		typeof piece === 'string' ? [{ type: 'text', value: piece }] : piece,
	);
}
