import { givenBy, type MekkoDonor } from './donors.ts';
import { placeMarimekkoColumns } from './columns.ts';
import { placeMarimekkoRows } from './rows.ts';
import type { Scene } from '../kit/scene.ts';
import { fontsOf, layoutOf } from '../kit/text/fonts.ts';
import type { ChartWords, WordsOption } from '../kit/words.ts';

/**
 * Places the donors side by side, each as wide as the sum that it gave and divided by kind of aid;
 * on a narrow drawing one below the other, as high as their sums. The largest come first. Those too
 * small for their name form a group that is listed below.
 */
export function placeAidMarimekko(
	donors: readonly MekkoDonor[],
	widthPx: number,
	{ words }: WordsOption,
): Scene {
	const layout = layoutOf(widthPx);
	const place = layout === 'wide' ? placeMarimekkoColumns : placeMarimekkoRows;
	const [drawn, empty] = [
		donors.filter((donor) => givenBy(donor) > 0),
		donors.filter((donor) => givenBy(donor) === 0),
	];
	return place(drawn, { widthPx, fonts: fontsOf[layout], empty, words: words.aid });
}

/**
 * Describes the chart in full sentences. Every amount keeps its qualifier, and no sum is stated.
 */
export function describeMarimekko(donors: readonly MekkoDonor[], { aid }: ChartWords): string {
	return `${donors.map(({ donor, pieces }) => `${donor}: ${pieces.map(({ kind, words }) => aid.ofKind(kind, words)).join(', ')}`).join('; ')}.`;
}
