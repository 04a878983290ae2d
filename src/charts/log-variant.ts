import type { Messages } from '../messages/messages.ts';
import type { ChartFrame, ChartVariant } from './kit/frame.ts';
import type { Scene } from './kit/scene.ts';
import { redrawnVariant } from './redrawn-variant.ts';

/** Redraws a chart with a logarithmic axis, and explains the axis above the drawing. */
export function logVariant(
	frame: ChartFrame,
	place: (widthPx: number) => Scene,
	{ log }: Messages,
): ChartVariant {
	return redrawnVariant(frame, place, {
		name: 'log',
		label: log.label,
		subtitle: `${frame.subtitle} ${log.subtitle}`,
	});
}
