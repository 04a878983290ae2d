import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { setCurrentSite } from '../../../src/astro/current-site.ts';
import { watchContent } from '../../../src/astro/dev/watch-content.ts';
import { Site } from '../../../src/workspace/site.ts';
import { writeProject } from '../../editor/project.ts';
import { slowTest } from '../../sample.ts';

slowTest(
	'what is saved right after the last event is looked for, though nobody reports it',
	async () => {
		const folder = mkdtempSync(join(tmpdir(), 'caveat-watched-'));
		writeProject(folder);
		const workspace = new Site(join(folder, 'content'));
		setCurrentSite(await workspace.open());
		let report: (happening: string, path: string) => void = () => assert.fail('nobody listens');
		const looks: number[] = [];
		const { stop } = watchContent({
			workspace,
			watcher: {
				add: () => undefined,
				on: (_event, listener) => {
					report = listener;
				},
			},
			logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
			change: async () => undefined,
			reload: () => undefined,
			during: (look) => {
				looks.push(performance.now());
				return look();
			},
		});
		const changed = join(folder, 'content', 'site.yaml');
		report('change', changed);
		await wait(60);
		report('change', changed);
		const last = performance.now();
		await wait(400);
		stop();
		// A watcher that has reported a file says nothing of it for 50 ms.
		assert.ok((looks.at(-1) ?? 0) - last > 60, `${looks.map((look) => look - last)}`);
		rmSync(folder, { recursive: true });
	},
);
