import type { Element } from 'hast';
import { h } from 'hastscript';
import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { barEndOf, extentOfBar } from '../kit/mark/bar-end.ts';
import { svgOf } from '../kit/svg.ts';
import { placeBar } from '../plot/bar.ts';
import type { PlotPoint } from '../plot/point.ts';

const usualPx = 110;
/** In a table of names and amounts alone. */
const longPx = 260;
const heightPx = 14;
/** Room for the sign of a qualifier after the end of a bar. */
const signPx = 16;

/**
 * A small bar for each amount, all on one scale from zero. The words beside them say the amounts, so
 * the bars are hidden from screen readers.
 * @param prefix an id of the page to which the ids of its stripes are added
 */
export function barCells(
	points: readonly PlotPoint[],
	{ prefix, isLong }: { readonly prefix: string; readonly isLong: boolean },
): readonly Element[] {
	const widthPx = isLong ? longPx : usualPx;
	const extents = points.map(({ amount, qualifier }) => extentOfBar(barEndOf(amount, qualifier)));
	const least = Math.min(0, min(extents, ([low]) => low) ?? 0);
	const largest = max(extents, ([, high]) => high) ?? 0;
	const scale = scaleLinear(
		[least, largest > least ? largest : least + 1],
		[least < 0 ? signPx : 1, widthPx - signPx],
	);
	return points.map((point, index) => {
		const { items } = placeBar(point, {
			direction: 'along',
			at: (value) => scale(value),
			from: 2,
			to: heightPx - 2,
			zeroPx: scale(0),
		});
		const drawn = svgOf(
			{
				layout: 'narrow',
				widthPx,
				heightPx,
				items: [{ kind: 'group', className: point.colour, items }],
				boxes: [],
			},
			{ prefix: `${prefix}-${index}`, label: '', className: 'bar' },
		);
		const { role: _, ariaLabel: __, ...properties } = drawn.properties;
		return h('span', { className: isLong ? ['plot', 'long'] : ['plot'] }, [
			{ ...drawn, properties: { ...properties, ariaHidden: 'true' } },
		]);
	});
}
