import type { Element } from 'hast';
import type { DrawingName } from '../ledger/drawing-kinds.ts';
import { drawAidBreakdown } from './aid-breakdown.ts';
import { drawChain } from './chain.ts';
import { drawClaims } from './claims.ts';
import type { Attributes, DrawingContext } from './context.ts';
import { drawEstimateRange } from './estimate-range.ts';
import { drawTimeline } from './timeline.ts';

const drawers: Readonly<Record<DrawingName, (attributes: Attributes, context: DrawingContext) => Element>> = {
	'estimate-range': drawEstimateRange,
	'aid-breakdown': drawAidBreakdown,
	chain: drawChain,
	claims: drawClaims,
	timeline: drawTimeline,
};

/** Draws one thing from the records of an article: the same nodes for a leaf directive and for a component. */
export function draw(kind: DrawingName, attributes: Attributes, context: DrawingContext): Element {
	return drawers[kind](attributes, context);
}
