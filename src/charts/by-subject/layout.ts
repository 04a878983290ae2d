import type { Scene } from '../kit/scene.ts';
import { layoutOf } from '../kit/text/fonts.ts';
import { placeBars } from './bars.ts';
import { placeColumns } from './columns.ts';
import { placeGroups } from './groups.ts';
import type { SubjectChart, SubjectOptions } from '../money/rows.ts';

/**
 * Places the amounts of subjects as bars from zero on one scale, in order. Several kinds are columns
 * on a wide drawing, and bars below the name of their subject on a narrow one, or if something goes
 * across all bars.
 */
export function placeBySubject(
	chart: SubjectChart,
	widthPx: number,
	options: SubjectOptions,
): Scene {
	if (chart.kinds.length === 0) return placeBars(chart, widthPx, options);
	const { lines = [], shades = [], notes = [] } = options.extras ?? {};
	const isAcross = [lines, shades, notes].some((all) => all.length > 0);
	return layoutOf(widthPx) === 'wide' && !isAcross
		? placeColumns(chart, widthPx, options)
		: placeGroups(chart, widthPx, options);
}
