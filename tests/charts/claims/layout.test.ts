import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chart as english } from '../../../src/messages/en/chart.ts';
import { describeClaims } from '../../../src/charts/claims/describe.ts';
import { placeClaimsMatrix } from '../../../src/charts/claims/layout.ts';
import { stances } from '../../../src/record/claim.ts';
import { anyName, assertLegible, widths } from '../legible.ts';
import { matrix } from '../records-samples.ts';
import { slowTest, tries } from '../../sample.ts';

test('each voice is a sign in the column of its kind, in the row of its claim', () => {
	const { boxes, items } = placeClaimsMatrix(matrix, 704);
	const marks = new Map(boxes.filter(({ of }) => of === 'mark').map((box) => [box.text, box]));
	const at = (id: string) => marks.get(id) ?? assert.fail(id);
	const voices = matrix.rows.flatMap(({ cells }) => cells.flat());
	assert.equal(marks.size, voices.length);
	// One sign is in the middle of its column, and two are around the middle.
	assert.ok(at('offer').left < at('call').left && at('call').left < at('no-contact').left);
	assert.equal(at('offer').top, at('kremlin').top);
	assert.equal(at('offer').top, at('no-contact').top);
	assert.ok(
		at('no-contact').left < at('kremlin').left &&
			at('kremlin').left < at('white-house').left &&
			at('white-house').left < at('ban').left,
	);
	assert.ok(at('call').top > at('offer').top);
	// The words of a sign are there on demand.
	const titles = items.flatMap((item) => (item.kind === 'group' ? (item.title ?? []) : []));
	assert.ok(titles.includes('Denied by Dmitry Peskov, Kremlin spokesman'));
});

test('every stance has its word, and a narrow drawing has the words of each voice', () => {
	for (const width of widths) {
		const words = placeClaimsMatrix(matrix, width)
			.boxes.filter(({ of }) => of === 'label')
			.map(({ text }) => text)
			.join(' ');
		for (const part of [
			'Said by',
			'Denied by',
			'Contradicted by',
			'Laid down by',
			'No comment from',
			'Unnamed',
			'Institutions',
		])
			assert.ok(words.includes(part), `${part} at ${width} px`);
		if (width < 520) assert.match(words, /The report is not true\./);
		assert.doesNotMatch(words, /…/);
	}
});

test('the text alternative tells on whose word each claim is asserted or denied', () => {
	assert.equal(
		describeClaims({ ...matrix, rows: matrix.rows.slice(2) }, english),
		'Kremlin, White House, State Department and CIA did not comment. no comment from Reuters (media). Zelenskyy has outlawed contacts with Russia. laid down by Decree 679/2022 of Ukraine’s president (institutions): Talks with President Putin are impossible.; said by Reuters (media).',
	);
});

slowTest('no word is clipped or covered in any matrix of 1 to 40 claims', () => {
	const voice = fc.record({
		stance: fc.constantFrom(...stances),
		word: fc.constantFrom('Says', 'No comment'),
		who: anyName,
		says: fc.option(anyName, { nil: undefined }),
	});
	const row = fc.record({
		says: anyName,
		note: fc.option(anyName, { nil: undefined }),
		cells: fc.array(fc.array(voice, { maxLength: 3 }), { minLength: 5, maxLength: 5 }),
	});
	const columns = fc.subarray(['Unnamed', 'Named', 'Institutions', 'Media'], { minLength: 1 });
	fc.assert(
		fc.property(
			fc.array(row, { minLength: 1, maxLength: 40 }),
			columns,
			fc.constantFrom(...widths),
			(rows, heads, width) => {
				assertLegible(
					placeClaimsMatrix(
						{
							columns: heads,
							all: 'All statements',
							rows: rows.map(({ says, note, cells }, at) => ({
								id: String(at),
								says,
								...(note === undefined ? {} : { note }),
								cells: heads.map((_, column) =>
									(cells[column] ?? []).map(({ says: own, ...rest }, index) => ({
										...rest,
										id: `${at}-${column}-${index}`,
										...(own === undefined ? {} : { says: own }),
									})),
								),
							})),
						},
						width,
					),
				);
			},
		),
		{ numRuns: tries(250, 1000) },
	);
});
