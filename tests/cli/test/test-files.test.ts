import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTestFiles } from '../../../src/cli/test/test-files.ts';
import { root } from '../../root.ts';

test('a test that runs builds or a browser is known by what it imports', () => {
	const [site = undefined, broken, browser, plain, command] = findTestFiles(root, [
		'tests/site/pages.test.ts',
		'tests/site/faults.test.ts',
		'tests/site/browser.test.ts',
		'tests/layers.test.ts',
		'tests/cli/release.test.ts',
	]);
	assert.deepEqual([plain?.loads, command?.loads], [undefined, 'tests/command.ts']);
	assert.deepEqual(
		[site?.needsBuild, broken?.needsBuild, browser?.needsBuild, plain?.needsBuild],
		[true, true, true, false],
	);
	assert.deepEqual(
		[site?.buildsAgain, broken?.buildsAgain, browser?.buildsAgain],
		[false, true, false],
	);
	assert.deepEqual(
		[broken?.needsBrowser, browser?.needsBrowser, plain?.needsBrowser],
		[false, true, false],
	);
});
