import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupClaims } from '../../../src/charts/claims/groups.ts';
import { placeClaimsMatrix } from '../../../src/charts/claims/layout.ts';
import type { Claim, Stance } from '../../../src/record/claim.ts';
import { widths } from '../legible.ts';
import { matrix } from '../records-samples.ts';

const titles = { disputed: 'Disputed', undisputed: 'Others' };
const claim = (id: string, stance: Stance = 'asserts'): Claim => ({
	id,
	says: `${id}.`,
	claimant: 'A source',
	attribution: 'named',
	stance,
	source: 'paper',
});
const row = (id: string, ...answers: readonly Stance[]) => ({
	claim: claim(id),
	answers: answers.map((stance, index) => claim(`${id}-${index}`, stance)),
});
const grouped = (...rows: readonly ReturnType<typeof row>[]) =>
	groupClaims(rows, titles).map((group) => [group.title, ...group.rows.map((one) => one.claim.id)]);

test('claims that somebody denies or contradicts come first, each group in its order', () => {
	assert.deepEqual(
		grouped(
			row('a', 'declines'),
			row('b', 'asserts', 'denies'),
			row('c'),
			row('d', 'contradicts'),
			row('e', 'decrees'),
		),
		[
			['Disputed', 'b', 'd'],
			['Others', 'a', 'c', 'e'],
		],
	);
});

test('claims that are all answered alike have no head', () => {
	assert.deepEqual(grouped(row('a'), row('b')), [['', 'a', 'b']]);
	assert.deepEqual(grouped(row('a', 'denies')), [['', 'a']]);
	assert.deepEqual(grouped(), []);
});

test('the head of a group is above its first claim at every width', () => {
	const [first, second, ...rest] = matrix.rows;
	assert.ok(first !== undefined && second !== undefined);
	const rows = [{ ...first, group: 'Disputed' }, { ...second, group: 'Others' }, ...rest];
	for (const widthPx of widths) {
		const { boxes } = placeClaimsMatrix({ ...matrix, rows }, widthPx);
		const topOf = (text: string) =>
			boxes.find((box) => box.of === 'label' && box.text.startsWith(text))?.top ??
			assert.fail(text);
		assert.ok(topOf('Disputed') < topOf(first.says.slice(0, 12)));
		assert.ok(topOf(first.says.slice(0, 12)) < topOf('Others'));
		assert.ok(topOf('Others') < topOf(second.says.slice(0, 12)));
	}
});
