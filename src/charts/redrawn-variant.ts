import type { ChartFrame, ChartVariant } from './kit/frame.ts';
import type { Scene } from './kit/scene.ts';

/**
 * The same chart drawn in another way, on a page of its own. The article does not show it, so it is
 * drawn only for that page, once for each width.
 */
export function redrawnVariant(
	{ wide, narrow, description, table, sourceLine }: ChartFrame,
	place: (widthPx: number) => Scene,
	named: Pick<ChartVariant, 'name' | 'label' | 'subtitle'>,
): ChartVariant {
	const drawn = new Map<number, Scene>();
	const drawnAt = (widthPx: number): Scene => {
		const scene = drawn.get(widthPx) ?? place(widthPx);
		drawn.set(widthPx, scene);
		return scene;
	};
	return {
		...named,
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
