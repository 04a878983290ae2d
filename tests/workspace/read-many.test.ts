import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyVocabulary } from '../../src/ledger/read/file-reading.ts';
import { readInThread, readMany } from '../../src/workspace/read-many.ts';
import { slowTest } from '../sample.ts';

slowTest('files that workers read, in their order, are as one thread reads them', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-read-'));
	mkdirSync(join(folder, 'articles'));
	const files = Array.from({ length: 2_000 }, (_, index) => {
		const path = `content/articles/a-${index}.md`;
		const bytes = Buffer.from(`---\ntitle: Article ${index}\n---\n\nIn ${index} words.\n`);
		writeFileSync(join(folder, 'articles', `a-${index}.md`), bytes);
		return { path, stamp: '', read: () => bytes };
	});
	const read = await readMany(files, { folder, vocabulary: emptyVocabulary });
	const some = [0, 49, 50, 1_024, 1_999];
	rmSync(folder, { recursive: true });
	assert.equal(read.length, files.length);
	assert.deepEqual(
		some.map((index) => read[index]),
		JSON.parse(
			JSON.stringify(
				await readInThread(
					some
						.flatMap((index) => files[index] ?? [])
						.map(({ path, read }) => ({ path, bytes: read() })),
					emptyVocabulary,
				),
			),
		),
	);
});
