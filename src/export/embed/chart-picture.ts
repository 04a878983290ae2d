import { hasAllPictures } from '../picture/has-pictures.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { fullAddress } from '../../ledger/link/page-address.ts';
import { pngScale } from '../picture/png-scale.ts';
import { chartSvg } from '../picture/chart-svg.ts';
import { type Chart, fileAddress } from './charts.ts';

/** The picture of a chart, which social networks show as its preview. */
export interface ChartPicture {
	/** With the host. */
	readonly address: string;
	readonly widthPx: number;
	readonly heightPx: number;
}

/**
 * The picture of a chart; undefined if the charts of this site have none.
 * @param css of the drawings of the site
 */
export function chartPicture(chart: Chart, ledger: Ledger, css: string): ChartPicture | undefined {
	if (!hasAllPictures(ledger)) return undefined;
	const { widthPx, heightPx } = chartSvg(chart, ledger, css);
	return {
		address: fullAddress(fileAddress(chart, 'png'), ledger),
		widthPx: widthPx * pngScale,
		heightPx: heightPx * pngScale,
	};
}
