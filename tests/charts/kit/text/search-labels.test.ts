import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxAround, overlap } from '../../../../src/charts/kit/scene.ts';
import { fontsOf, lineHeightPx } from '../../../../src/charts/kit/text/fonts.ts';
import {
	crosses,
	intersect,
	type LabelRequest,
	leaderLength,
} from '../../../../src/charts/kit/text/label-leader.ts';
import { textWidth } from '../../../../src/charts/kit/text/measure.ts';
import { placeLabels } from '../../../../src/charts/kit/text/place-labels.ts';
import { searchLabels } from '../../../../src/charts/kit/text/search-labels.ts';
import { slowTest } from '../../../sample.ts';

const font = fontsOf.narrow.small;

/** A dot of 12 px and its name. */
function named(id: string, x: number, y: number): LabelRequest {
	const anchor = { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 };
	return { id, anchor, widthPx: textWidth(id, font), heightPx: lineHeightPx(font) };
}

const bounds = { left: 98, right: 364, top: 190, bottom: 538 };
const crowd = [
	named('Denmark', 338, 509),
	named('Norway', 292, 510),
	named('Sweden', 246, 510),
	named('Netherlands', 195, 510),
	named('Poland', 178, 523),
	named('Canada', 166, 500),
	named('Germany', 165, 455),
	named('United Kingdom', 163, 480),
	named('France', 129, 518),
];
const dots = crowd.map(({ anchor }) => anchor);
const room = { bounds, obstacles: dots, others: dots, isSearched: true };

slowTest(
	'where names crowd, no leader parts a dot from its name, or crosses a dot, a name or a leader',
	() => {
		const { placed, unplaced } = placeLabels(crowd, room);
		assert.deepEqual(unplaced, []);
		const anchorOf = new Map(crowd.map(({ id, anchor }) => [id, anchor]));
		for (const { id, box, leader } of placed)
			for (const other of placed.filter((one) => one.id !== id)) {
				const anchor = anchorOf.get(other.id) ?? assert.fail();
				assert.ok(!overlap(box, other.box) && !overlap(box, anchor), `${id}, ${other.id}`);
				if (leader === undefined) continue;
				const joined = other.leader === undefined ? boxAround(anchor, other.box) : other.box;
				assert.ok(!crosses(leader, joined) && !crosses(leader, anchor), `${id}, ${other.id}`);
				if (other.leader !== undefined) assert.ok(!intersect(leader, other.leader));
			}
		const ledPx = placed.map(({ leader }) => (leader === undefined ? 0 : leaderLength(leader)));
		assert.ok(Math.max(...ledPx) < 40, `leaders of ${ledPx.map(Math.round)}`);
	},
);

test('names that have no room at once, or are too many, are not searched for', () => {
	const small = { left: 90, right: 110, top: 90, bottom: 110 };
	assert.equal(searchLabels([named('Germany', 100, 100)], { ...room, bounds: small }), undefined);
	const many = Array.from({ length: 17 }, (_, index) => named('A', 100 + 12 * index, 300));
	assert.equal(searchLabels(many, room), undefined);
});
