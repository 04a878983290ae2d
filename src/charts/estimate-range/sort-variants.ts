import type { ChartFrame, ChartVariant } from '../kit/frame.ts';
import type { Scene } from '../kit/scene.ts';

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
	{ wide, narrow, description, table, sourceLine }: ChartFrame,
	{ label, subtitle, place }: SortOptions,
): ChartVariant {
	// The article does not show it, so it is drawn only for its own page.
	const drawn = new Map<number, Scene>();
	const drawnAt = (widthPx: number): Scene => {
		const { hasLanes: _, ...scene } = drawn.get(widthPx) ?? place(widthPx);
		drawn.set(widthPx, scene);
		return scene;
	};
	return {
		name: `by-${by}`,
		label,
		subtitle,
		get wide() {
			return drawnAt(wide.widthPx);
		},
		get narrow() {
			return drawnAt(narrow.widthPx);
		},
		description,
		table,
		sourceLine,
	};
}
