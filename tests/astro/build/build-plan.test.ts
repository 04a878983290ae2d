import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planBuild } from '../../../src/astro/build/build-plan.ts';
import { saveState } from '../../../src/astro/build/built-state.ts';
import { folderStates } from '../../../src/astro/build/folder-states.ts';
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

slowTest(
	'a text that imports something is made again, in a site that is otherwise the same',
	async () => {
		const root = mkdtempSync(join(tmpdir(), 'caveat-plan-'));
		const importing = articleWith("import Box from './box.astro';\n\nNobody has counted.\n");
		const plain = {
			'content/articles/plain.md':
				'---\ntitle: Plain\nsummary: It.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\n---\nNobody.\n',
		};
		const place = { root, content: join(root, 'content'), output: join(root, 'dist') };
		mkdirSync(place.output);
		const planTwice = async (files: Readonly<Record<string, string>>) => {
			writeProject(root, files);
			const site = await openSite(place.content);
			const first = planBuild(place, site);
			saveState(first.statePath, {
				...{ all: first.all, owners: Object.fromEntries(first.owners) },
				...{ siteOutputs: first.siteOutputs.state, hidden: [], files: new Map() },
				folders: folderStates(place.output, []),
			});
			const second = planBuild(place, site);
			assert.equal(second.all, first.all);
			return second;
		};
		const { isUpToDate, madeOwners } = await planTwice(plain);
		assert.deepEqual([isUpToDate, madeOwners], [true, []]);
		const again = await planTwice({ ...plain, 'content/articles/a.mdx': importing });
		assert.deepEqual([again.isUpToDate, again.madeOwners], [false, ['text:a']]);
		rmSync(root, { recursive: true });
	},
);

slowTest('outputs without an owner depend on everything but the words of texts', async () => {
	const root = mkdtempSync(join(tmpdir(), 'caveat-plan-'));
	const text = (words: string) => articleWith(`${words}\n\n## A part\n\nIt ends here.\n`);
	const files = { 'content/articles/a.md': text('Nobody has counted.') };
	const keysWith = async (changed: Readonly<Record<string, string>>) => {
		writeProject(root, { ...files, ...changed });
		const content = join(root, 'content');
		const { siteOutputs } = planBuild(
			{ root, content, output: join(root, 'dist') },
			await openSite(content),
		);
		return siteOutputs.state;
	};
	const first = await keysWith({});
	const changes = async (changed: Readonly<Record<string, string>>) => {
		const { lists, reports } = await keysWith(changed);
		return [lists.key !== first.lists.key, reports.key !== first.reports.key];
	};
	const article = 'content/articles/a.md';
	assert.deepEqual(await changes({}), [false, false]);
	assert.deepEqual(await changes({ [article]: text('Somebody has counted.') }), [false, false]);
	const longer = `Nobody has counted${', and so on'.repeat(100)}.`;
	assert.deepEqual(await changes({ [article]: text(longer) }), [true, true]);
	const heading = text('Nobody has counted.').replace('A part', 'One part');
	assert.deepEqual(await changes({ [article]: heading }), [true, true]);
	assert.deepEqual(await changes({ [article]: text('[Nobody](/) has counted.') }), [true, true]);
	assert.deepEqual(await changes({ [article]: text('Nobody has counted 77,000 soldiers.') }), [
		false,
		true,
	]);
	assert.deepEqual(
		await changes({
			'content/glossary.yaml': '- {id: count, term: count, definition: A number.}\n',
		}),
		[true, true],
	);
	rmSync(root, { recursive: true });
});
