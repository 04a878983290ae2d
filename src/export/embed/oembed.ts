import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Ledger } from '../../ledger/ledger.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import type { ChartPicture } from './chart-picture.ts';
import { type Chart, editionOf } from './charts.ts';
import { embedHeights, widestFramePx, wideFramePx } from './embed-heights.ts';

/**
 * The HTML that other sites paste to show a chart. It needs no script; its comment gives the height
 * for a narrow column.
 */
export function embedSnippet(chart: Chart, ledger: Ledger): string {
	const { site, vocabulary } = editionOf(chart, ledger);
	const { wide, narrow } = embedHeights(chart, site.title);
	return `<!-- ${messagesOf(vocabulary).chartPage.alone.narrower(wideFramePx, narrow)} -->\n${frameOf(chart, wide)}`;
}

function frameOf({ address, frame }: Chart, height: number): string {
	return toHtml(
		h('iframe', {
			src: address,
			title: frame.title,
			loading: 'lazy',
			width: '100%',
			height,
			style: 'border:0',
		}),
	);
}

/** The oEmbed response for a chart: https://oembed.com, version 1.0, type rich. */
export function oembedData(
	chart: Chart,
	ledger: Ledger,
	picture: ChartPicture | undefined,
): Readonly<Record<string, unknown>> {
	const { site } = editionOf(chart, ledger);
	const { wide } = embedHeights(chart, site.title);
	return {
		version: '1.0',
		type: 'rich',
		title: chart.frame.title,
		provider_name: site.title,
		provider_url: site.baseUrl,
		html: frameOf(chart, wide),
		width: widestFramePx,
		height: wide,
		...(picture === undefined
			? {}
			: {
					thumbnail_url: picture.address,
					thumbnail_width: picture.widthPx,
					thumbnail_height: picture.heightPx,
				}),
	};
}
