import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.ts';
import { slowTest } from './sample.ts';

/** Prints the address of every module that the one named in its place loads. */
const lister = (module: string) => `
	import { registerHooks } from 'node:module';
	registerHooks({
		resolve: (name, context, next) => {
			const found = next(name, context);
			console.log(found.url);
			return found;
		},
	});
	await import(${JSON.stringify(pathToFileURL(join(root, module)).href)});
`;

function modulesOf(module: string): readonly string[] {
	const { stdout, status, stderr } = spawnSync(
		process.execPath,
		['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', lister(module)],
		{ cwd: root, encoding: 'utf8' },
	);
	assert.equal(status, 0, stderr);
	return stdout.trim().split('\n');
}

slowTest('a thread that writes an index loads nothing that reads content or writes pages', () => {
	const loaded = modulesOf('src/astro/search/write-index.ts');
	assert.ok(loaded.some((address) => address.includes('/node_modules/pagefind/')));
	assert.deepEqual(
		loaded.filter((address) => /\/(?:zod|hast-[\w-]+|src\/(?:ledger|messages))\//.test(address)),
		[],
	);
});

slowTest(
	'what writes feeds, reads images, finds places or draws bars is loaded only to do so',
	() => {
		const modules = [
			'src/export/feed/feed.ts',
			'src/ledger/images/image-file.ts',
			'src/ledger/places.ts',
			'src/cli/build/build-display.ts',
			'src/astro/images/resized-image.ts',
			'src/astro/texts/render-text.ts',
		];
		for (const module of modules)
			assert.deepEqual(
				modulesOf(module).filter((address) =>
					/\/node_modules\/(?:feedsmith|image-size|yaml|cli-progress|sharp|shiki)\//.test(address),
				),
				[],
				module,
			);
	},
);

slowTest('a command that finds nothing changed loads no checks', () => {
	for (const module of ['src/cli/check.ts', 'src/cli/build/build-site.ts'])
		assert.deepEqual(
			modulesOf(module).filter((address) => /\/src\/(?:check\/rules|charts\/kit)\//.test(address)),
			[],
			module,
		);
});
