import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { engineAddress } from '../../../src/cli/new/engine-address.ts';
import { root } from '../../root.ts';
import { Folder } from './command.ts';
import { slowTest } from '../../sample.ts';

const answers = [
	...['--title', 'Numbers: "a title"', '--address', 'https://user.github.io/numbers/'],
	...['--editor', 'Ann: editor', '--corrections', 'ann@example.org', '--engine', '1.2.3'],
] as const;

slowTest(
	'a new site has what was answered, passes its checks, and has files for its host and editors',
	(t) => {
		const folder = new Folder(t);
		const made = folder.run('new', 'site', 'my-site', ...answers);
		assert.deepEqual(made, {
			code: 0,
			out: 'Wrote 18 files to my-site.\nNext: cd my-site && npm install && npm run dev\n',
			err: '',
		});
		const site = parse(folder.read('my-site/content/site.yaml'));
		assert.equal(site.title, 'Numbers: "a title"');
		assert.equal(site.baseUrl, 'https://user.github.io/numbers/');
		assert.deepEqual(site.editors, ['Ann: editor']);
		const { name, dependencies, scripts } = JSON.parse(folder.read('my-site/package.json'));
		assert.equal(name, 'my-site');
		assert.deepEqual(dependencies, { caveat: '1.2.3' });
		for (const [script, command] of Object.entries(scripts))
			assert.equal(command, `caveat ${script}`);
		for (const path of ['.gitignore', '.vscode/settings.json', '.github/workflows/publish.yml'])
			assert.notEqual(folder.read(`my-site/${path}`), '', path);
		assert.match(folder.read('my-site/README.md'), /^# Numbers: "a title"\n/);

		// A command finds its site from every folder in it.
		const { code, out } = folder.runIn('my-site/content/articles', 'check');
		assert.deepEqual(
			[code, out],
			[0, 'Checked 1 article, 3 figures, 3 sources: no findings; 1 explained.\n'],
		);
	},
);

slowTest('a new site has a script for each command of the engine, but for the schemas', () => {
	const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
		readFileSync(join(root, 'templates/site/package.json'), 'utf8'),
	);
	const { stdout } = spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), '--help'], {
		encoding: 'utf8',
	});
	const [, listed = ''] = /^Commands: ([^.]+)\./m.exec(stdout) ?? [];
	const engineOnly = ['test', 'pictures', 'schemas'];
	assert.deepEqual(
		Object.keys(scripts).sort(),
		listed
			.split(', ')
			.filter((name) => !engineOnly.includes(name))
			.sort(),
	);
});

test('every workflow of a new site runs scripts that it has', (t) => {
	const folder = new Folder(t);
	folder.run('new', 'site', 'site', '--yes', '--engine', '1.2.3');
	const { scripts } = JSON.parse(folder.read('site/package.json'));
	for (const file of readdirSync(join(folder.path, 'site/.github/workflows'))) {
		const { jobs } = parse(folder.read(`site/.github/workflows/${file}`), { strict: true });
		const commands: readonly string[] = Object.values<{
			readonly steps: readonly { readonly run?: string }[];
		}>(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
		const run = commands.flatMap((line) => /^npm run (?:--silent )?([\w-]+)/.exec(line)?.[1] ?? []);
		assert.deepEqual(
			run.filter((name) => !(name in scripts)),
			[],
			file,
		);
	}
});

test('a folder that is not empty is left alone', (t) => {
	const folder = new Folder(t);
	folder.write('mine.txt', 'mine');
	const { code, err } = folder.run('new', 'site', '.', '--yes');
	assert.deepEqual(
		[code, err],
		[2, '. is not an empty folder. Name another one; nothing was written.\n'],
	);
	assert.deepEqual(readdirSync(folder.path), ['mine.txt']);
});

test('without a terminal, each answer that is missing or wrong has one line', (t) => {
	const folder = new Folder(t);
	const { code, err } = folder.run(
		...[
			'new',
			'site',
			'site',
			'--title',
			'T',
			'--address',
			'https://example.org/a',
			'--corrections',
			'x',
		],
	);
	assert.equal(code, 2);
	assert.deepEqual(err.split('\n'), [
		'--address: "https://example.org/a" cannot be used: the address of a site ends with a slash; write https://example.org/a/.',
		'--editor NAME is missing: the person or organisation that is responsible for the site. With --yes it is "The editors".',
		'--corrections: "x" is neither a mail address nor a web address.',
		`--engine ADDRESS is missing: the version, git address or file of the package "caveat" that npm installs for the site. With --yes it is "${engineAddress(root.slice(0, -1), join(folder.path, 'site'))}".`,
		'',
	]);
	assert.deepEqual(readdirSync(folder.path), []);
});

test('a kind that does not exist is answered with the nearest one', (t) => {
	const { code, err } = new Folder(t).run('new', 'sites');
	assert.deepEqual([code, err], [2, 'Nothing is called "sites" here. Did you mean "site"?\n']);
});

test('a new site takes the engine from where this one was installed', (t) => {
	const folder = new Folder(t);
	const engine = join(folder.path, 'node_modules/caveat');
	const site = join(folder.path, 'sites/one');
	const install = (address: string) => {
		folder.write('package.json', JSON.stringify({ dependencies: { caveat: address } }));
	};
	install('git+https://example.org/caveat.git#v1');
	assert.equal(engineAddress(engine, site), 'git+https://example.org/caveat.git#v1');
	install('file:../caveat-0.1.0.tgz');
	assert.equal(engineAddress(engine, site), 'file:../../../caveat-0.1.0.tgz');
	assert.equal(engineAddress(join(folder.path, 'clone'), site), 'file:../../clone');
});
