import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { drawingOf } from '../../charts/draw.ts';
import { svgOf } from '../../charts/kit/svg.ts';
import type { Article, Ledger } from '../../ledger/ledger.ts';

/** A drawing up to this height is shown whole. */
const wholePx = 480;
/** The part of a higher drawing that is shown, from its top. Its end fades, so that it is seen to go on. */
const partPx = 330;

/**
 * The chart of an article with the most figures as a small picture without words, for a list. It says nothing that
 * the words beside it do not, so screen readers skip it. Undefined if the article has no chart.
 */
export function smallDrawing(article: Article, ledger: Ledger): Element | undefined {
	const [frame] = article.body.drawings
		.flatMap((drawing) => drawingOf(drawing, article, ledger).data?.chart ?? [])
		.flatMap((chart) => ('figures' in chart && chart.kind !== 'chain' ? [chart] : []))
		.sort((a, b) => b.figures.length - a.figures.length);
	if (frame === undefined) return undefined;
	const prefix = `small-${article.slug.replaceAll('/', '-')}`;
	const { properties, children } = svgOf(frame.narrow, {
		prefix,
		label: frame.title,
		className: 'small',
	});
	const { className } = properties;
	const { widthPx, heightPx } = frame.narrow;
	const isWhole = heightPx <= wholePx;
	const viewBox = `0 0 ${widthPx} ${isWhole ? heightPx : partPx}`;
	const classes = ['plot', 'drawn', ...(isWhole ? [] : ['part'])];
	return h('div', { className: classes, ariaHidden: 'true' }, [
		{
			type: 'element',
			tagName: 'svg',
			properties: { className, viewBox },
			children: children.flatMap(withoutWords),
		},
	]);
}

function withoutWords(node: ElementContent): readonly ElementContent[] {
	if (node.type !== 'element') return [];
	if (['text', 'title', 'desc'].includes(node.tagName)) return [];
	return [{ ...node, children: node.children.flatMap(withoutWords) }];
}
