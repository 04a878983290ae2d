import type { ChartFrame, ChartVariant } from '../kit/frame.ts';
import type { Scene } from '../kit/scene.ts';
import { redrawnVariant } from '../redrawn-variant.ts';

/** The orders that readers can choose. */
export const readerOrders = ['value', 'date', 'claimant'] as const;
export type ReaderOrder = (typeof readerOrders)[number];

interface SortOptions {
	readonly label: string;
	readonly subtitle: string;
	readonly place: (widthPx: number) => Scene;
}

/**
 * The same lanes in another order, on a page of their own. The table stays in the order of the
 * figures, by which the script finds the mark of a row, so the positions of the marks are written
 * out.
 */
export function sortVariant(
	by: ReaderOrder,
	frame: ChartFrame,
	{ label, subtitle, place }: SortOptions,
): ChartVariant {
	const drawnAt = (widthPx: number): Scene => {
		const { hasLanes: _, ...scene } = place(widthPx);
		return scene;
	};
	return redrawnVariant(frame, drawnAt, { name: `by-${by}`, label, subtitle });
}
