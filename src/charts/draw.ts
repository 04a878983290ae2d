import type { Element } from 'hast';
import type { DrawingName } from '../ledger/text/drawing-kinds.ts';
import { editionIn, originalOf } from '../ledger/link/edition.ts';
import type { Article } from '../ledger/ledger.ts';
import { withFound } from '../ledger/ask/query.ts';
import { drawAidBreakdown } from './aid-breakdown/draw.ts';
import { drawAidByDonor } from './aid-by-donor/draw.ts';
import { drawAidMarimekko } from './aid-marimekko/draw.ts';
import { drawAidOverTime } from './aid-over-time/draw.ts';
import { drawAidLadder } from './aid-ladder/draw.ts';
import { drawChain } from './chain/draw.ts';
import { drawClaims } from './claims/draw.ts';
import { type Attributes, type DrawingContext, readAttributes } from '../parts/context.ts';
import { drawEstimateRange } from './estimate-range/draw.ts';
import { drawEstimatesOverTime } from './estimates-over-time/draw.ts';
import { drawTimeline } from './timeline/draw.ts';
import { drawWaffle } from './waffle/draw.ts';

const drawers: Readonly<
	Record<DrawingName, (attributes: Attributes, context: DrawingContext) => Element>
> = {
	'estimate-range': drawEstimateRange,
	'estimates-over-time': drawEstimatesOverTime,
	'aid-breakdown': drawAidBreakdown,
	'aid-ladder': drawAidLadder,
	'aid-by-donor': drawAidByDonor,
	'aid-marimekko': drawAidMarimekko,
	'aid-over-time': drawAidOverTime,
	chain: drawChain,
	claims: drawClaims,
	timeline: drawTimeline,
	waffle: drawWaffle,
};

/** Draws one thing from the records of an article: the same nodes for a leaf directive and for a component. What a query finds is looked up first. */
export function draw(kind: DrawingName, attributes: Attributes, context: DrawingContext): Element {
	const { article } = context;
	const ledger = editionIn(article.language, context.ledger);
	return withCards(
		drawers[kind](withFound(kind, readAttributes(attributes), article.front, originalOf(ledger)), {
			...context,
			ledger,
		}),
		article,
	);
}

/** A chart with the numbers of its figures' cards, for the reader's script: 0 where the text does not state the figure, so that it has no card, and nothing for those at the end. */
function withCards(drawn: Element, { body, figures }: Article): Element {
	const chart = drawn.data?.chart;
	if (chart === undefined || !('figures' in chart) || isText(drawn)) return drawn;
	const stated = new Set(body.figures.map(({ figure }) => figure));
	const cards = chart.figures.map(({ id }) => (stated.has(id) ? figures.indexOf(id) + 1 : 0));
	return {
		...drawn,
		properties: {
			...drawn.properties,
			dataF: cards.slice(0, cards.findLastIndex((card) => card > 0) + 1).join(' '),
		},
	};
}

/** A chain has its words in the text, and no marks that could be asked. */
function isText({ properties: { className } }: Element): boolean {
	return !Array.isArray(className) || !className.includes('chart');
}
