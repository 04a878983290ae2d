import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { choiceIn, choicesFor, mostChoices } from '../../../src/charts/kit/choices.ts';
import { chart as words } from '../../../src/messages/en/chart.ts';

/** The words of this many marks, which `names` claimants state in turn. */
const wordsOf = (marks: number, names: number) =>
	Array.from({ length: marks }, (_, index) => `Claimant ${index % names}`);

test('only a chart with twelve marks or more of three claimants or more can be narrowed', () => {
	assert.equal(choicesFor(wordsOf(11, 3), words).length, 0);
	assert.equal(choicesFor(wordsOf(12, 2), words).length, 0);
	assert.deepEqual(choicesFor(wordsOf(12, 3), words), [
		{ name: 'Claimant 0', className: 'c0' },
		{ name: 'Claimant 1', className: 'c1' },
		{ name: 'Claimant 2', className: 'c2' },
	]);
});

test('more claimants than there are rules for share the last choice', () => {
	const choices = choicesFor(wordsOf(40, 20), words);
	assert.equal(choices.length, mostChoices);
	assert.equal(choices.at(-1)?.name, 'All others');
	assert.deepEqual(choiceIn(choices, 'Claimant 3'), { choice: 'c3' });
	for (const name of ['Claimant 11', 'Claimant 19'])
		assert.deepEqual(choiceIn(choices, name), { choice: 'c11' });
	assert.deepEqual(choiceIn([], 'Claimant 3'), {});
});

test('the stylesheet hides the groups of each choice', () => {
	const css = readFileSync(new URL('../../../src/styles/choices.css', import.meta.url), 'utf8');
	for (let index = 0; index < mostChoices; index += 1)
		assert.ok(css.includes(`.chart:has(.choices .c${index}:not(:checked)) .plot .c${index}`));
});
