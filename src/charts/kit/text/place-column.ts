import type { Box } from '../scene.ts';
import {
	type LabelPlaces,
	type LabelRequest,
	middleOf,
	type PlacedLabel,
	withLeader,
} from './label-leader.ts';
import { pushApart } from './push-apart.ts';

/**
 * Places labels in one column that starts at `leftPx`, each as near to the height of its anchor as
 * the others allow, with leaders to those that moved. If the column is too short, the last labels
 * are left out.
 */
export function placeColumn(
	requests: readonly LabelRequest[],
	leftPx: number,
	{ top, bottom }: Pick<Box, 'top' | 'bottom'>,
): LabelPlaces {
	let [kept, height] = [0, 0];
	while (kept < requests.length && height + (requests[kept]?.heightPx ?? 0) <= bottom - top) {
		height += requests[kept]?.heightPx ?? 0;
		kept += 1;
	}
	const inOrder = requests
		.slice(0, kept)
		.toSorted((a, b) => middleOf(a.anchor) - middleOf(b.anchor));
	const tops = pushApart(
		inOrder.map(({ anchor, heightPx }) => ({
			at: middleOf(anchor) - heightPx / 2,
			length: heightPx,
		})),
		top,
		bottom,
	);
	const placed = inOrder.map((request, index): PlacedLabel => {
		const y = tops[index] ?? top;
		return withLeader(request, {
			left: leftPx,
			right: leftPx + request.widthPx,
			top: y,
			bottom: y + request.heightPx,
		});
	});
	return { placed, unplaced: requests.slice(kept).map(({ id }) => id) };
}
