import type { DrawingKind } from '../record/drawing-kind.ts';
import { aidBreakdown } from './aid-breakdown/kind.ts';
import { aidByDonor } from './aid-by-donor/kind.ts';
import { aidLadder } from './aid-ladder/kind.ts';
import { aidMarimekko } from './aid-marimekko/kind.ts';
import { aidOverTime } from './aid-over-time/kind.ts';
import { chain } from './chain/kind.ts';
import { claims } from './claims/kind.ts';
import { estimateRange } from './estimate-range/kind.ts';
import { estimatesOverTime } from './estimates-over-time/kind.ts';
import { timeline } from './timeline/kind.ts';
import { waffle } from './waffle/kind.ts';

/**
 * Every kind of chart, in the order of the documentation. This is the one place where a kind is
 * registered. Each kind has a folder named after its directive: `kind.ts` tells the ledger and the
 * checks about the kind, and `draw.ts` exports the `draw` that draws it.
 */
export const chartKinds: readonly DrawingKind[] = [
	estimateRange,
	estimatesOverTime,
	aidBreakdown,
	aidLadder,
	waffle,
	aidByDonor,
	aidMarimekko,
	aidOverTime,
	chain,
	claims,
	timeline,
];
