import type { Scene } from '../kit/scene.ts';
import { layoutOf } from '../kit/text/fonts.ts';
import { placeBars } from './bars.ts';
import { placeColumns } from './columns.ts';
import { placeGroups } from './groups.ts';
import type { SubjectChart, SubjectOptions } from '../money/rows.ts';

/**
 * Places the amounts of subjects as bars from zero on one scale, in order. Several kinds are columns
 * on a wide drawing, and bars below the name of their subject on a narrow one.
 */
export function placeBySubject(
	chart: SubjectChart,
	widthPx: number,
	options: SubjectOptions,
): Scene {
	if (chart.kinds.length === 0) return placeBars(chart, widthPx, options);
	return layoutOf(widthPx) === 'wide'
		? placeColumns(chart, widthPx, options)
		: placeGroups(chart, widthPx);
}
