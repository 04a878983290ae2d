import type { ChartFrame, ChartVariant } from './kit/frame.ts';
import type { Scene } from './kit/scene.ts';
import type { Messages } from '../messages/messages.ts';

/** A chart with a logarithmic axis in place of its own. It says what that means before anything is compared. */
export function logVariant(
	frame: ChartFrame,
	place: (widthPx: number) => Scene,
	{ log }: Messages,
): ChartVariant {
	const { subtitle, wide, narrow, description, table, sourceLine } = frame;
	// Nobody sees it in the article: it is drawn when its page is.
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
