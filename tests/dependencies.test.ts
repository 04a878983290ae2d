import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './root.ts';

interface Package {
	readonly dependencies: Readonly<Record<string, string>>;
	readonly devDependencies: Readonly<Record<string, string>>;
	readonly optionalDependencies: Readonly<Record<string, string>>;
}
const { dependencies, devDependencies, optionalDependencies }: Package = JSON.parse(
	readFileSync(join(root, 'package.json'), 'utf8'),
);
const used = { ...dependencies, ...devDependencies, ...optionalDependencies };

/** The names in the first column of docs/dependencies.md; `*` stands for any ending. */
const named = readFileSync(join(root, 'docs/dependencies.md'), 'utf8')
	.split('\n')
	.filter((line) => line.startsWith('| ') && !line.startsWith('| package'))
	.flatMap((line) => (line.split('|')[1] ?? '').replace(/\([^)]*\)/g, '').split(','))
	.map((name) => name.trim());

const isNamed = (dependency: string) =>
	named.some((name) =>
		name.endsWith('*') ? dependency.startsWith(name.slice(0, -1)) : name === dependency,
	);

test('docs/dependencies.md names every dependency', () => {
	assert.deepEqual(
		Object.keys(used).filter((name) => !isNamed(name)),
		[],
	);
});

test('docs/dependencies.md names nothing that is no dependency', () => {
	const gone = named.filter(
		(name) =>
			!Object.keys(used).some((one) =>
				name.endsWith('*') ? one.startsWith(name.slice(0, -1)) : one === name,
			),
	);
	assert.deepEqual(gone, []);
});

test('every dependency has an exact version', () => {
	assert.deepEqual(
		Object.entries(used).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)),
		[],
	);
});
