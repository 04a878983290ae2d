import type { Ledger } from '../../ledger/ledger.ts';
import type { Chart } from '../embed/charts.ts';
import { oncePerChart } from '../embed/once-per-chart.ts';
import { writeChart } from './chart-svg.ts';

/** The side of a square picture, in pixels. */
export const squarePx = 1080;

/** From this side on, the words of a chart would be too small in a square. */
const longestPx = 760;

/** A chart within a square of paper. */
export interface SquareSvg {
	readonly svg: string;
	/** In the units of the SVG. */
	readonly sidePx: number;
}

const written = oncePerChart<SquareSvg | undefined>();

/**
 * A chart as a square, with the drawing that is larger in it; undefined if neither is legible there.
 * @param css of the drawings of the site
 */
export function squareSvg(chart: Chart, ledger: Ledger, css: string): SquareSvg | undefined {
	return written(chart, css, () => {
		const [smallest] = (['narrow', 'wide'] as const)
			.map((width) => writeChart(chart, ledger, { css, width, isSquare: true }))
			.map(({ svg, widthPx }): SquareSvg => ({ svg, sidePx: widthPx }))
			.filter(({ sidePx }) => sidePx <= longestPx)
			.sort((a, b) => a.sidePx - b.sidePx);
		return smallest;
	});
}
