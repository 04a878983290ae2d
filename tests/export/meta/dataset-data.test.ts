import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datasetData } from '../../../src/export/meta/dataset-data.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { baseFiles, money } from '../../check/sites.ts';
import { contentOf } from '../../content.ts';

test('the time that a data set covers is in dates that machines can read', () => {
	const ledger = buildLedger(
		contentOf({
			...baseFiles,
			'content/library/figures/f.yaml': JSON.stringify([
				money('a', 1e9, { asOf: 'early 2022' }),
				money('b', 1e9, { asOf: '2022-02-01' }),
				money('c', 1e9, { asOf: 'late 2023-12' }),
				money('d', 1e9, { asOf: '2023-12-03' }),
			]),
			'content/articles/a.md':
				'---\ntitle: T\nsummary: S.\npublished: 2024-03-01\nfactsAsOf: 2024-03-01\nfigures: [a, b, c, d]\n---\nT.\n',
		}),
	);
	assert.equal(datasetData(ledger)['temporalCoverage'], '2022/2023-12');
});
