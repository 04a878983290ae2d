import type { ElementContent } from 'hast';
import type { Pieces } from '../messages/pieces.ts';

/** Turns a sentence of the interface and the nodes in it into nodes. */
export function nodesOf(pieces: Pieces<readonly ElementContent[]>): ElementContent[] {
	return pieces.flatMap((piece): readonly ElementContent[] =>
		typeof piece === 'string' ? [{ type: 'text', value: piece }] : piece,
	);
}
