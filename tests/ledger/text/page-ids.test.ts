import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingId, takenIds } from '../../../src/ledger/text/page-ids.ts';

test('a heading has the id that Astro gives it', () => {
	const before = new Map<string, number>();
	const ids = [
		'Turkey, and a call',
		'What we do not know',
		'Жертвы: «двух» армий',
		'Turkey, and a call',
		'Turkey, and a call 1',
		'turkey and a call',
	].map((words) => headingId(words, before));
	assert.deepEqual(ids, [
		'turkey-and-a-call',
		'what-we-do-not-know',
		'жертвы-двух-армий',
		'turkey-and-a-call-1',
		'turkey-and-a-call-1-1',
		'turkey-and-a-call-2',
	]);
});

test('a drawing has no id that the page, a heading below it, or a part of another drawing has', () => {
	const at = (line: number) => ({ line, column: 1 });
	const found = takenIds(
		[
			{ id: 'chain', of: 'drawing', ...at(1) },
			{ id: 'chain-title', of: 'drawing', ...at(2) },
			{ id: 's3', of: 'drawing', ...at(3) },
			{ id: 'timeline', of: 'drawing', ...at(4) },
			{ id: 'timeline', of: 'heading', ...at(5) },
		],
		'a.md',
	);
	assert.deepEqual(
		found.map(({ place, message }) => `${place.line} ${message}`),
		[
			'2 The id "chain-title" is taken: the drawing in line 1 has it.',
			'3 The id "s3" is taken: the page needs it itself.',
			'4 The id "timeline" is taken: the heading in line 5 has it.',
		],
	);
});
