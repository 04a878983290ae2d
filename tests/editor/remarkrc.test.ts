import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import type { Preset } from 'unified';
import preset from '../../src/editor/remark-preset.ts';
import { slowTest } from '../sample.ts';

const configuration = new URL('../../.remarkrc.mjs', import.meta.url).href;

test('the configuration in the project gives the preset', async () => {
	const { default: given } = (await import(configuration)) as { readonly default: Preset };
	assert.equal(given, preset);
});

test('the configuration in the folder of a site gives the preset too', async () => {
	const { default: given } = (await import('../../src/editor/preset.mjs')) as {
		readonly default: Preset;
	};
	assert.equal(given, preset);
});

slowTest(
	'on a Node that runs no TypeScript each article gets one message, and no other file does',
	() => {
		const script = `
		const { default: preset } = await import(${JSON.stringify(configuration)});
		const { remark } = await import(${JSON.stringify(import.meta.resolve('remark'))});
		const { VFile } = await import(${JSON.stringify(import.meta.resolve('vfile'))});
		for (const path of ['content/articles/a.md', 'README.md']) {
			const file = await remark().use(preset).process(new VFile({ path, value: 'Some 190,000 soldiers.' }));
			for (const message of file.messages) console.log(message.fatal, message.source, String(message));
		}
	`;
		const { stdout } = spawnSync(
			process.execPath,
			['--no-experimental-strip-types', '--input-type=module', '--eval', script],
			{ encoding: 'utf8' },
		);
		assert.equal(
			stdout,
			`true caveat content/articles/a.md:1:1: Caveat's checks need a Node that runs TypeScript, 22.18 or newer as nodejs.org builds it; here they are asked of ${process.version}. docs/editor.md says how to give it another.\n`,
		);
	},
);
