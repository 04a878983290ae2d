import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { namingFigures } from '../../charts/draw.ts';
import { frameChart } from '../../charts/kit/frame.ts';
import { nodesOf } from '../../parts/pieces.ts';
import { hasAllPictures } from '../picture/has-pictures.ts';
import { squareSvg } from '../picture/square-svg.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { textPage } from '../../ledger/link/page-address.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { type Chart, fileAddress } from './charts.ts';
import { embedSnippet } from './oembed.ts';

const plainFiles = [
	['csv', 'CSV'],
	['json', 'JSON'],
	['svg', 'SVG'],
] as const;

/**
 * A chart on its own with links to its exports. Its sources link to the list in the article.
 * @param css of the drawings of the site
 */
export function embedFigure(chart: Chart, ledger: Ledger, css: string): Element {
	const { frame, article } = chart;
	const {
		chart: words,
		chartPage: { alone },
	} = messagesOf({ language: article.language });
	const offered = [
		...plainFiles,
		...(hasAllPictures(ledger)
			? ([
					['png', 'PNG'],
					['dark.png', alone.darkPicture],
					...(squareSvg(chart, ledger, css) === undefined
						? []
						: ([['square.png', alone.squarePicture]] as const)),
				] as const)
			: []),
	] as const;
	const linkTo = (
		[extension, name]: (typeof offered)[number],
		index: number,
	): readonly ElementContent[] => {
		const link = h(
			'a',
			{ href: fileAddress(chart, extension), download: `${article.slug}-${frame.id}.${extension}` },
			name,
		);
		return index === 0 ? [link] : [{ type: 'text', value: ', ' }, link];
	};
	const takeAway = h('details', [
		h('summary', words.data),
		h('p', nodesOf(alone.files(offered.flatMap(linkTo)))),
		h(
			'pre',
			{ tabIndex: 0, role: 'region', ariaLabel: alone.copy },
			h('code', embedSnippet(chart, ledger)),
		),
	]);
	return withLinksTo(
		textPage(article.slug, ledger),
		namingFigures(frameChart(frame, { heading: 'h1', links: [takeAway] }), frame),
	);
}

/** Turns links within the page of the article into full addresses. */
export function withLinksTo(page: string, element: Element): Element {
	const { href } = element.properties;
	return {
		...element,
		properties: {
			...element.properties,
			...(typeof href === 'string' && href.startsWith('#') ? { href: `${page}${href}` } : {}),
		},
		children: element.children.map((child) =>
			child.type === 'element' ? withLinksTo(page, child) : child,
		),
	};
}
