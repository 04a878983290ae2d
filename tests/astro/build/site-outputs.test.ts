import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SiteOutputs } from '../../../src/astro/build/site-outputs.ts';

const lists = { key: 'a', paths: ['data/figures.csv', 'index.html'] };
const reports = { key: 'b', paths: ['checks.json', 'checks/index.html'] };

test('outputs without an owner are kept in groups while nothing that they are made from changes', () => {
	const kept = (listsKey: string, reportsKey: string, isIntact = (_: string) => true) =>
		new SiteOutputs({
			keys: { lists: listsKey, reports: reportsKey },
			last: { lists, reports },
			isIntact,
		}).kept;
	assert.deepEqual([...kept('a', 'b')], [...lists.paths, ...reports.paths]);
	assert.deepEqual([...kept('a', 'c')], lists.paths);
	assert.deepEqual([...kept('c', 'c')], []);
	assert.deepEqual([...kept('a', 'c', (path) => path !== 'index.html')], ['data/figures.csv']);
});

test('nothing is left to make only if both groups are kept as they were made', () => {
	const areAllKept = (keys: { readonly lists: string; readonly reports: string }, of = lists) =>
		new SiteOutputs({ keys, last: { lists: of, reports }, isIntact: () => true }).areAllKept;
	assert.ok(areAllKept({ lists: 'a', reports: 'b' }));
	assert.ok(!areAllKept({ lists: 'a', reports: 'c' }));
	// The parts of a site were joined: nobody knows which of its files are lists.
	assert.ok(!areAllKept({ lists: 'a', reports: 'b' }, { key: 'a', paths: [] }));
});

test('what is kept and what is made is what the next build can keep', () => {
	const outputs = new SiteOutputs({
		keys: { lists: 'a', reports: 'c' },
		last: { lists, reports },
		isIntact: () => true,
	});
	outputs.note('checks.json');
	outputs.note('checks/index.html');
	assert.deepEqual(outputs.state, { lists, reports: { ...reports, key: 'c' } });
	const none = new SiteOutputs({
		keys: { lists: 'a', reports: 'b' },
		last: undefined,
		isIntact: () => true,
	});
	none.note('index.html');
	assert.deepEqual(none.state, {
		lists: { key: 'a', paths: ['index.html'] },
		reports: { key: 'b', paths: [] },
	});
});
