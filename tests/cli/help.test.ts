import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCommand } from '../command.ts';
import { root } from '../root.ts';
import { slowTest } from '../sample.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
	readFileSync(join(root, 'package.json'), 'utf8'),
);
/** The commands that the README names after "npm" or "npm run". */
const named = [
	...new Set(
		[...readme.matchAll(/npm (?:run )?([a-z]+(?:[:-][a-z]+)*)/g)].map(([, name = '']) => name),
	),
];

const run = (...args: readonly string[]) => runCommand(args);

/** What npm runs for a script: our own command and its arguments. */
function argumentsOf(name: string): readonly string[] {
	const [, args = ''] = /^node bin\/caveat\.mjs (.+)$/.exec(scripts[name] ?? '') ?? [];
	return args.split(' ');
}

test('the README names commands', () => {
	assert.ok(named.length >= 9, named.join(' '));
});

for (const name of named) {
	test(`npm run ${name} -- --help says what the command does, and an unknown option is answered in one line`, () => {
		const help = run(...argumentsOf(name), '--help');
		assert.deepEqual([help.code, help.stderr], [0, '']);
		assert.match(
			help.stdout,
			/^npm (?:run )?[a-z-]+ -- \[options\][^\n]*\n\n[A-Z][^\n]+\n\n(?: {2}\S[^\n]*\n)+/,
		);
		const unknown = run(...argumentsOf(name), '--no-such-option');
		assert.deepEqual([unknown.code, unknown.stdout], [2, '']);
		assert.match(
			unknown.stderr,
			/^There is no option "--no-such-option"\. For the list of options: npm (?:run )?[a-z-]+ -- --help\n$/,
		);
	});
}

const misunderstood: readonly (readonly [line: string, message: string])[] = [
	['test tests/chart', 'There is no test at "tests/chart". Did you mean "tests/charts"?'],
	[
		'test tests/root.ts zzz',
		'There is no test at "tests/root.ts". Tests are the files in tests/ that end in .test.ts.',
	],
	[
		'test ../..',
		'There is no test at "../..". Tests are the files in tests/ that end in .test.ts.',
	],
	['verify-sources --timeout soon', '--timeout takes a number from 1 on, not "soon".'],
	['test --quick --all', 'Use one of --quick, --all and --long.'],
	[
		'test --quick tests/site/take-away.test.ts',
		'All tests at tests/site/take-away.test.ts need a browser or a built site; run them without --quick.',
	],
	['dev --port many', '--port takes a number up to 65535, not "many".'],
	['preview --port 65536', '--port takes a number up to 65535, not "65536".'],
	['start --host', '"--host" needs a value: --host ADDRESS.'],
	['schemas out', 'Unexpected argument "out". For the list of options: npm run schemas -- --help'],
];
for (const [line, message] of misunderstood) {
	test(`${line}: one line, exit code 2`, () => {
		assert.deepEqual(run(...line.split(' ')), { code: 2, stdout: '', stderr: `${message}\n` });
	});
}

slowTest('a folder of tests is run with nothing but its tests, and the count ends the run', () => {
	const done = run('test', 'tests/browser/search/order.test.ts');
	assert.equal(done.code, 0, done.stdout);
	assert.doesNotMatch(done.stdout, /^✔ (?:format|lint|types)$/m);
	assert.match(done.stdout, /\n\d+ passed, 0 failed\n$/);
});
