import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { placeBreakdown } from '../../src/charts/breakdown/layout.ts';
import { describeEstimates } from '../../src/charts/estimate-range/describe.ts';
import { type EstimateRow, placeEstimateRange } from '../../src/charts/estimate-range/layout.ts';
import { generateMetrics } from '../../src/cli/metrics.ts';
import { qualifiers } from '../../src/record/figure.ts';
import { grades } from '../../src/record/vocabulary.ts';
import { anyWords, assertLegible, widths } from './legible.ts';
import { parts, rows, samplePictures, whole } from './samples.ts';
import { chart as english } from '../../src/messages/en/chart.ts';
import { slowTest, tries } from '../sample.ts';

slowTest('the widths of letters are those of the font', () => {
	assert.equal(
		readFileSync(new URL('../../src/charts/kit/text/inter-widths.json', import.meta.url), 'utf8'),
		generateMetrics(),
	);
});

test('no label is clipped or covered in the samples, at any width', () => {
	for (const width of widths) {
		assertLegible(placeEstimateRange(rows, width, { words: english }));
		assertLegible(placeBreakdown(whole, parts, width));
	}
});

slowTest('no label is clipped or covered in any chart of 1 to 40 estimates', () => {
	const text = fc.constantFrom(
		'US officials',
		'Головне управління розвідки Міністерства оборони України',
		'A',
		'Declassified intelligence of the United States, by way of an unnamed source',
		'Жертвы',
	);
	const row = fc.record({
		lane: text,
		when: fc.constantFrom('2023', '18 Aug 2023'),
		measure: fc.constantFrom('killed', 'wounded', 'lost'),
		subjectLabel: text,
		colour: fc.constantFrom('blue' as const, 'rust' as const, 'plain' as const),
		grade: fc.constantFrom(...grades),
		qualifier: fc.constantFrom(...qualifiers),
		low: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 2_000_000_000 })),
		more: fc.integer({ min: 0, max: 1_000_000 }),
	});
	fc.assert(
		fc.property(
			fc.array(row, { minLength: 1, maxLength: 40 }),
			fc.constantFrom(...widths),
			anyWords,
			(drawn, width, words) => {
				const estimates = drawn.map(
					({ low, more, qualifier, ...rest }, index): EstimateRow => ({
						...rest,
						id: String(index),
						measureLabel: rest.measure,
						differs: false,
						qualifier,
						amount: qualifier === 'range' ? { low, high: low + more } : low,
						words:
							qualifier === 'range'
								? `${low.toLocaleString('en')} to ${(low + more).toLocaleString('en')}`
								: `as many as ${low.toLocaleString('en')}`,
					}),
				);
				assertLegible(placeEstimateRange(estimates, width, { words }));
			},
		),
		{ numRuns: tries(250, 1000) },
	);
});

test('the text alternative keeps every qualifier', () => {
	assert.equal(
		describeEstimates(rows.slice(3, 5), english),
		'Killed: Russia, US officials, Aug 2023: as many as 120,000; Russia, US officials, Aug 2023: at least 180,000.',
	);
});

slowTest('two drawings of one chart share no id, and each defines the stripes that it uses', () => {
	const [wide = '', narrow = ''] = [704, 340].map((width) =>
		toHtml(samplePictures().get(`estimate-range-${width}`) ?? { type: 'root', children: [] }, {
			space: 'svg',
		}),
	);
	for (const svg of [wide, narrow]) {
		const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
		for (const [, used] of svg.matchAll(/url\(#([^)]+)\)/g)) assert.ok(ids.includes(used), used);
		assert.doesNotMatch(svg, / style=/);
	}
});
