import type { Element } from 'hast';
import { h } from 'hastscript';
import { type ChartVariant, frameChart } from '../../charts/kit/frame.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { textPage } from '../../ledger/link/page-address.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import type { Chart } from './charts.ts';
import { withLinksTo } from './embed-figure.ts';

/**
 * A variant of a chart that readers can choose, on its own, with a link back to the original
 * drawing.
 */
export function variantFigure(
	{ frame, article }: Pick<Chart, 'frame' | 'article'>,
	variant: ChartVariant,
	ledger: Ledger,
): Element {
	const { asFirstDrawn } = messagesOf({ language: article.language }).chartPage.alone;
	return withLinksTo(
		textPage(article.slug, ledger),
		frameChart(
			{ ...frame, ...variant },
			{ heading: 'h1', links: [h('a', { href: frame.address }, asFirstDrawn)] },
		),
	);
}
