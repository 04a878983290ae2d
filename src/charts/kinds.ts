import type { DrawingKind } from '../record/drawing-kind.ts';
import { breakdown } from './breakdown/kind.ts';
import { bySubject } from './by-subject/kind.ts';
import { ladder } from './ladder/kind.ts';
import { amountsOverTime } from './amounts-over-time/kind.ts';
import { chain } from './chain/kind.ts';
import { claims } from './claims/kind.ts';
import { estimateRange } from './estimate-range/kind.ts';
import { estimatesOverTime } from './estimates-over-time/kind.ts';
import { plot } from './plot/kind.ts';
import { records } from './records/kind.ts';
import { shares } from './shares/kind.ts';
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
	breakdown,
	ladder,
	waffle,
	bySubject,
	shares,
	amountsOverTime,
	plot,
	records,
	chain,
	claims,
	timeline,
];

/**
 * The charts of money under their former names, most from when they drew aid alone. A text may keep
 * them, and so do the addresses of its charts.
 */
export const formerKinds: readonly DrawingKind[] = [
	formerly(breakdown, 'AidBreakdown', 'aid-breakdown'),
	formerly(ladder, 'AidLadder', 'aid-ladder'),
	formerly(bySubject, 'AidByDonor', 'aid-by-donor'),
	formerly(shares, 'Marimekko', 'marimekko'),
	formerly(shares, 'AidMarimekko', 'aid-marimekko'),
	formerly(amountsOverTime, 'AidOverTime', 'aid-over-time'),
];

function formerly(kind: DrawingKind, component: string, directive: string): DrawingKind {
	return { ...kind, component, directive, folder: kind.directive };
}
