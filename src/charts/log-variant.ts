import type { ChartFrame, ChartVariant } from './kit/frame.ts';
import type { Scene } from './kit/scene.ts';
import type { Messages } from '../messages/messages.ts';

/** Redraws a chart with a logarithmic axis, and explains the axis above the drawing. */
export function logVariant(
	frame: ChartFrame,
	place: (widthPx: number) => Scene,
	{ log }: Messages,
): ChartVariant {
	const { subtitle, wide, narrow, description, table, sourceLine } = frame;
	// The article does not show it, so it is drawn only for its own page.
	const drawn = new Map<number, Scene>();
	const drawnAt = (widthPx: number): Scene => {
		const scene = drawn.get(widthPx) ?? place(widthPx);
		drawn.set(widthPx, scene);
		return scene;
	};
	return {
		name: 'log',
		label: log.label,
		subtitle: `${subtitle} ${log.subtitle}`,
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
