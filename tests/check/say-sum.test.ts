import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayApart } from '../../src/check/say-sum.ts';
import { vocabulary } from '../language/vocabulary.ts';

const dollars = { unit: 'USD', vocabulary };
const persons = { unit: 'people', vocabulary };

test('two numbers are said in as few digits as keep them apart', () => {
	assert.deepEqual(sayApart(97.8e9, 95.345e9, dollars), ['$97.8 billion', '$95.35 billion']);
	assert.deepEqual(sayApart(95.3461e9, 95.345e9, dollars), ['$95.3461 billion', '$95.345 billion']);
	assert.deepEqual(sayApart(71, 70, persons), ['71', '70']);
	assert.deepEqual(sayApart(75_123, 73_500, persons), ['75,123', '73,500']);
	assert.deepEqual(sayApart(1 / 3, 0, persons), ['0.333333', '0']);
});
