import { givenBy, type MekkoSubject } from './subjects.ts';
import { placeMarimekkoColumns } from './columns.ts';
import { placeMarimekkoRows } from './rows.ts';
import type { Scene } from '../kit/scene.ts';
import { fontsOf, layoutOf } from '../kit/text/fonts.ts';
import type { ChartWords, WordsOption } from '../kit/words.ts';

/**
 * Places the subjects side by side, each as wide as the sum that it gave and divided by kind;
 * on a narrow drawing one below the other, as high as their sums. The largest come first. Those too
 * small for their name form a group that is listed below.
 */
export function placeMarimekko(
	subjects: readonly MekkoSubject[],
	widthPx: number,
	{ words }: WordsOption,
): Scene {
	const layout = layoutOf(widthPx);
	const place = layout === 'wide' ? placeMarimekkoColumns : placeMarimekkoRows;
	const [drawn, empty] = [
		subjects.filter((subject) => givenBy(subject) > 0),
		subjects.filter((subject) => givenBy(subject) === 0),
	];
	return place(drawn, { widthPx, fonts: fontsOf[layout], empty, words: words.money });
}

/**
 * Describes the chart in full sentences. Every amount keeps its qualifier, and no sum is stated.
 */
export function describeMarimekko(
	subjects: readonly MekkoSubject[],
	{ money }: ChartWords,
): string {
	return `${subjects.map(({ subject, pieces }) => `${subject}: ${pieces.map(({ kind, words }) => money.ofKind(kind, words)).join(', ')}`).join('; ')}.`;
}
