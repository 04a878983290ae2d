import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Site } from '../../../src/workspace/site.ts';
import { line } from '../../content.ts';
import { writeFiles, writeProject } from '../../editor/project.ts';
import { mistakes } from './mistakes.ts';

for (const { name, files, finding } of mistakes)
	test(`${name} is one finding at its line, with what to do`, async () => {
		const folder = mkdtempSync(join(tmpdir(), 'caveat-mistake-'));
		try {
			writeProject(folder);
			writeFiles(folder, files);
			const { findings } = await new Site(join(folder, 'content')).check();
			assert.deepEqual(findings.map(line), [finding]);
			assert.ok(findings[0]?.hint !== undefined);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});
