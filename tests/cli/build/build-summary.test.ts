import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { BuildRecord, type BuildDisplay } from '../../../src/cli/build/build-record.ts';
import { buildProfile, buildSummary, sizeOfSite } from '../../../src/cli/build/build-summary.ts';

const nothing: BuildDisplay = {
	begin: () => undefined,
	advance: () => undefined,
	end: () => undefined,
};

const still = () => ({ milliseconds: 0, cpuMilliseconds: 0, peakMegabytes: 90 });

test('the summary has the size, the time, what was cached and the slowest five, slowest first', () => {
	const record = new BuildRecord(still, nothing);
	record.begin('pages', 7);
	for (const milliseconds of [3, 9, 1, 7, 5, 8, 2])
		record.made('pages', `/${milliseconds}/`, milliseconds);
	record.made('pictures', 'x.png');
	for (const isCached of [true, true, false]) record.used('pictures', isCached);
	record.end();
	assert.deepEqual(buildSummary(record, { pages: 1, files: 6462, bytes: 69_480_000 }, 12.34), [
		'Wrote 1 page, 6,462 files in all, 69.5 MB, in 12.3 s.',
		'From the cache: 2 of 3 pictures.',
		'Slowest: /9/ (9 ms), /8/ (8 ms), /7/ (7 ms), /5/ (5 ms), /3/ (3 ms).',
	]);
});

test('a part is timed from its begin to that of the next one', () => {
	const used = [
		{ milliseconds: 0, cpuMilliseconds: 0, peakMegabytes: 100 },
		{ milliseconds: 1500, cpuMilliseconds: 900, peakMegabytes: 200 },
		{ milliseconds: 1500, cpuMilliseconds: 900, peakMegabytes: 200 },
		{ milliseconds: 3750, cpuMilliseconds: 4900, peakMegabytes: 1250 },
	];
	const record = new BuildRecord(() => used.shift() ?? still(), nothing);
	record.begin('pages', 1);
	record.made('pages', '/', 4);
	record.begin('publish');
	record.end();
	assert.deepEqual(buildProfile(record.phases), [
		'part        seconds   CPU  made  peak MB',
		'Pages          1.50  0.90     1      200',
		'Publishing     2.25  4.00           1250',
	]);
});

test('a site is measured with its folders', () => {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-size-'));
	mkdirSync(join(folder, 'a'));
	writeFileSync(join(folder, 'index.html'), 'four');
	writeFileSync(join(folder, 'a/index.html'), 'four');
	writeFileSync(join(folder, 'a/data.csv'), 'x');
	assert.deepEqual(sizeOfSite(folder), { pages: 2, files: 3, bytes: 9 });
});
