import type { ChartFrame, ChartVariant } from '../chart/frame.ts';
import type { Scene } from '../chart/scene.ts';
import { en } from '../words/en.ts';
import type { Messages } from '../words/messages.ts';

/** A chart with a logarithmic axis in place of its own. It says what that means before anything is compared. */
export function logVariant(frame: ChartFrame, place: (widthPx: number) => Scene, { log }: Messages = en): ChartVariant {
	const { subtitle, wide, narrow, description, table, sourceLine } = frame;
	return {
		name: 'log',
		label: log.label,
		subtitle: `${subtitle} ${log.subtitle}`,
		wide: place(wide.widthPx),
		narrow: place(narrow.widthPx),
		description,
		table,
		sourceLine,
	};
}
