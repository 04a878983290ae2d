import { max, min } from 'd3-array';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { placeSmallChain } from '../../charts/chain/small.ts';
import { drawingOf } from '../../charts/draw.ts';
import { accentOf } from '../../charts/kit/colour.ts';
import type { Box, Scene } from '../../charts/kit/scene.ts';
import { svgOf } from '../../charts/kit/svg.ts';
import { formatAmount } from '../../language/write/format.ts';
import { chainTo } from '../../ledger/ask/chain.ts';
import type { Article, Ledger } from '../../ledger/ledger.ts';
import type { Figure } from '../../record/resolved.ts';

/** A drawing up to this height is shown whole. */
const wholePx = 480;
/** The part of a higher drawing that is shown, from its top. Its end fades, so that it is seen to go on. */
const partPx = 330;
/** Around the marks. */
const marginPx = 10;
/** How high a drawing is at most for its width, so that it fits beside the words of an article. */
const mostHeight = 16 / 11;

/**
 * A small picture of an article for a list: of an article made of chains, both ends of one of them;
 * of others, the chart with the most figures, without words. It says nothing that the article does
 * not, so screen readers skip it. Undefined if the article has neither.
 */
export function smallDrawing(article: Article, ledger: Ledger): Element | undefined {
	const chain = smallChain(article, ledger);
	if (chain !== undefined)
		return shown(chain, {
			article,
			box: { left: 0, right: chain.widthPx, top: 0, bottom: chain.heightPx },
		});
	const [frame] = article.body.drawings
		.flatMap((drawing) => drawingOf(drawing, article, ledger).data?.chart ?? [])
		.flatMap((chart) => ('figures' in chart && chart.kind !== 'chain' ? [chart] : []))
		.sort((a, b) => b.figures.length - a.figures.length);
	if (frame === undefined) return undefined;
	const { narrow } = frame;
	const box = aroundMarks(narrow);
	const isWhole = box.bottom - box.top <= wholePx;
	return shown(narrow, {
		article,
		box: wideEnough(isWhole ? box : { ...box, bottom: box.top + partPx }),
		classes: isWhole ? [] : ['part'],
		isWordless: true,
	});
}

/** The part of a drawing in which its marks are: without words, its keys mean nothing. */
function aroundMarks({ boxes, widthPx, heightPx }: Scene): Box {
	const marks = boxes.filter(({ of }) => of !== 'label');
	return {
		left: Math.max(0, (min(marks, ({ left }) => left) ?? 0) - marginPx),
		right: Math.min(widthPx, (max(marks, ({ right }) => right) ?? widthPx) + marginPx),
		top: Math.max(0, (min(marks, ({ top }) => top) ?? 0) - marginPx),
		bottom: Math.min(heightPx, (max(marks, ({ bottom }) => bottom) ?? heightPx) + marginPx),
	};
}

/** Widens a box that is too high for its width, to both sides. */
function wideEnough({ left, right, top, bottom }: Box): Box {
	const missing = (bottom - top) / mostHeight - (right - left);
	const side = Math.max(0, Math.ceil(missing / 2));
	return { left: left - side, right: right + side, top, bottom };
}

/**
 * The chain of an article in which the qualifier changed, if possible from an upper bound to a lower
 * one, with the fewest words; undefined if most drawings of the article are no chains.
 */
function smallChain({ body: { drawings } }: Article, ledger: Ledger): Scene | undefined {
	const chains = drawings.filter(({ kind }) => kind === 'chain');
	if (2 * chains.length <= drawings.length) return undefined;
	const saidOf = (figure: Figure) => formatAmount(figure, ledger.vocabulary);
	const [shortest] = chains
		.flatMap(({ attributes }) => {
			const id = attributes['figure'];
			const links = typeof id === 'string' ? chainTo(id, ledger) : [];
			const [origin, repetition] = [links[0]?.figure, links.at(-1)?.figure];
			return origin === undefined ||
				repetition === undefined ||
				origin.qualifier === repetition.qualifier
				? []
				: [{ origin, repetition, said: [saidOf(origin), saidOf(repetition)] }];
		})
		.sort(
			(a, b) =>
				Number(isTurned(b)) - Number(isTurned(a)) || a.said.join().length - b.said.join().length,
		);
	if (shortest === undefined) return undefined;
	const { origin, repetition } = shortest;
	return placeSmallChain(
		{ ...origin, words: saidOf(origin) },
		{ ...repetition, words: saidOf(repetition) },
		accentOf(ledger.vocabulary),
	);
}

/** Whether an upper bound was repeated as a lower one. */
function isTurned({
	origin,
	repetition,
}: {
	readonly origin: Figure;
	readonly repetition: Figure;
}): boolean {
	const isUpper = origin.qualifier === 'at-most' || origin.qualifier === 'near-below';
	return isUpper && repetition.qualifier === 'at-least';
}

interface Shown {
	readonly article: Article;
	/** The part of the scene that is shown. */
	readonly box: Box;
	readonly classes?: readonly string[];
	readonly isWordless?: boolean;
}

function shown(
	scene: Scene,
	{ article, box: { left, right, top, bottom }, classes = ['said'], isWordless = false }: Shown,
): Element {
	const { properties, children } = svgOf(scene, {
		prefix: `small-${article.slug.replaceAll('/', '-')}`,
		label: '',
		className: 'small',
	});
	return h('div', { className: ['plot', 'drawn', ...classes], ariaHidden: 'true' }, [
		{
			type: 'element',
			tagName: 'svg',
			properties: {
				className: properties.className,
				viewBox: [left, top, right - left, bottom - top].map(Math.round).join(' '),
			},
			children: isWordless ? children.flatMap(withoutWords) : children,
		},
	]);
}

/** Leaves out the leaders to the words, too, and the signs, which the larger dots would cover. */
function withoutWords(node: ElementContent): readonly ElementContent[] {
	if (node.type !== 'element') return [];
	if (['text', 'title', 'desc'].includes(node.tagName)) return [];
	if (/\b(?:leader|sign)\b/.test(String(node.properties.className))) return [];
	return [{ ...node, children: node.children.flatMap(withoutWords) }];
}
