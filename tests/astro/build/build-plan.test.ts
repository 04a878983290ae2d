import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planBuild } from '../../../src/astro/build/build-plan.ts';
import { openSite } from '../../../src/workspace/site.ts';
import { articleWith, writeProject } from '../../editor/project.ts';
import { slowTest } from '../../sample.ts';

slowTest(
	'a file that public/ has by a symbolic link is part of what a build depends on',
	async () => {
		const root = mkdtempSync(join(tmpdir(), 'caveat-plan-'));
		writeProject(root, { 'content/articles/a.md': articleWith('Nobody has counted.\n') });
		mkdirSync(join(root, 'reports'));
		mkdirSync(join(root, 'public'));
		symlinkSync(join(root, 'reports'), join(root, 'public/files'), 'dir');
		const content = join(root, 'content');
		const site = await openSite(content);
		const keyWith = (report: string) => {
			writeFileSync(join(root, 'reports/a.txt'), report);
			return planBuild({ root, content, output: join(root, 'dist') }, site).all;
		};
		const first = keyWith('2023');
		assert.notEqual(keyWith('2024'), first);
		assert.equal(keyWith('2023'), first);
		rmSync(root, { recursive: true });
	},
);
