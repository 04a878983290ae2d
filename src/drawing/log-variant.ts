import type { ChartFrame, ChartVariant } from '../chart/frame.ts';
import type { Scene } from '../chart/scene.ts';

/** A chart with a logarithmic axis in place of its own. It says what that means before anything is compared. */
export function logVariant(frame: ChartFrame, place: (widthPx: number) => Scene): ChartVariant {
	const { subtitle, wide, narrow, description, table, sourceLine } = frame;
	return {
		name: 'log',
		label: 'Log scale',
		subtitle: `${subtitle} Logarithmic axis: each step is 10×, so that equal lengths are equal factors and not equal amounts. It has no zero.`,
		wide: place(wide.widthPx),
		narrow: place(narrow.widthPx),
		description,
		table,
		sourceLine,
	};
}
